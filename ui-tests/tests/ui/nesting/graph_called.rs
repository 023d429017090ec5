// expected: rustc E0618 on `serve::GRAPH()`: expected function, found `&Graph`
// Wrong: the graph is called like a function.

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
    println!("{}", serve::GRAPH());
}

fn main() {}
