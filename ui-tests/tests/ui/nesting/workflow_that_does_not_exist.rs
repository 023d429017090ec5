// expected: rustc: cannot find macro (or function) `price_al` in this scope; help: `price_all`
// Wrong: the workflow inside is misspelt.

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
        let other = price_all(id);
        let found = price_al(other);
        found
    }
);

fn main() {}
