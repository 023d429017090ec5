//! Two moves each change the stock and the ledger — expected: one WF10 on the second call (`take_back`)
//! naming both `Stock` and `Ledger` (SPEC is silent whether one error or two), because "unordered write/write
//! on one resource"; remedy: `take_back(article).after(sold)` mends both

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[derive(Resource)]
struct Ledger;

#[node(write(Stock, Ledger))]
async fn sell(article: u64) -> u64 {
    article
}

#[node(write(Ledger, Stock))]
async fn take_back(article: u64) -> u64 {
    article
}

workflow!(
    async fn exchange(old: u64, new: u64) -> u64 {
        let sold = sell(new);
        let returned = take_back(old);
        sold + returned
    }
);

fn main() {}
