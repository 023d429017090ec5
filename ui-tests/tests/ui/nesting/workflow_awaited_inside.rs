// expected: WF19 on `await`: it cannot stand in a workflow
// Wrong: the workflow inside is awaited.

use dag_core::{node, workflow};

#[node(read)]
async fn next_page(cursor: u64) -> u64 {
    cursor + 1
}

workflow!(
    async fn price_all(id: u64) -> u64 {
        next_page(id)
    }
);

workflow!(
    async fn serve(id: u64) -> u64 {
        let found = price_all(id).await;
        found
    }
);

fn main() {}
