// expected: WF19 on `price_all` in `1 + price_all(3)`: called inside a larger expression
// Wrong: a workflow is called as a part of glue; elsewhere it is a node.

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
        let found = price_all(id);
        let more = 1 + price_all(3);
        found + more
    }
);

fn main() {}
