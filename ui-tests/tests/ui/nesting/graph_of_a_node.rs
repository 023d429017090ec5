// expected: rustc E0433 on `next_page` in `next_page::GRAPH`: a node has no graph (function, not a type)
// Wrong: the graph of a node.

use dag_core::{node, workflow};

#[node(read)]
async fn next_page(cursor: u64) -> u64 {
    cursor + 1
}

workflow!(
    async fn serve(id: u64) -> u64 {
        next_page(id)
    }
);

fn show() {
    println!("{}", next_page::GRAPH);
}

fn main() {}
