//! A read of a named resource is called idempotent — expected: WF16 on `idempotent`, because it stands "with
//! a write"; remedy: remove `idempotent`

use dag_core::{Resource, node};

#[derive(Resource)]
struct Stock;

#[node(read(Stock), idempotent)]
async fn stock_of(article: u64) -> u64 {
    article
}

fn main() {}
