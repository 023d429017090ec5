//! The new stock is read below the write, so it was taken to be the new one — expected: WF11 on the second
//! call (`stock_of`), because statements "may stand in any order"; remedy:
//! `stock_of(article).after(refilled)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn refill(article: u64) -> u64 {
    article
}

#[node(read(Stock))]
async fn stock_of(article: u64) -> u64 {
    article
}

workflow!(
    async fn restock(article: u64) -> (u64, u64) {
        let refilled = refill(article);
        let now = stock_of(article);
        (refilled, now)
    }
);

fn main() {}
