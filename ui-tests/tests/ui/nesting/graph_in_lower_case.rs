// expected: rustc E0599 on `graph`: no variant or associated item named `graph` found for enum `serve`; help:
//   `GRAPH`
// Wrong: the graph is written in lower case.

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
    println!("{}", serve::graph);
}

fn main() {}
