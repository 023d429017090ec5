// expected: rustc E0428 on `serve`: the name `serve` is defined multiple times (function and enum); or WF16
// Wrong: a module has the name of the workflow.

use dag_core::{node, workflow};

#[node(read)]
async fn next_page(cursor: u64) -> u64 {
    cursor + 1
}

mod serve {}

workflow!(
    async fn serve(id: u64) -> u64 {
        next_page(id)
    }
);

fn main() {}
