//! Two resources stand in one effect, the second under a `use … as` — expected: WF16 on `L` alone, because
//! "an alias in `write(..)` is refused"; remedy: `use money::Ledger;` and `write(Stock, Ledger)`

use dag_core::{Resource, node, workflow};

mod money {
    #[derive(dag_core::Resource)]
    pub struct Ledger;
}

use money::Ledger as L;

#[derive(Resource)]
struct Stock;

#[node(write(Stock, L))]
async fn sell(article: u64) -> u64 {
    article
}

workflow!(
    async fn order(article: u64) -> u64 {
        let sold = sell(article);
        sold
    }
);

fn main() {}
