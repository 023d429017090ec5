// expected: rustc E0308: expected `Graph`, found `&Graph`
// Wrong: the graph is taken by value.

use dag_core::{node, workflow};
use dag_core::Graph;

#[node(read)]
async fn next_page(cursor: u64) -> u64 {
    cursor + 1
}

workflow!(
    async fn serve(id: u64) -> u64 {
        next_page(id)
    }
);

fn drawn() -> Graph {
    serve::GRAPH
}

fn main() {}
