//! Right: the reader consents to see the stock from before or after.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[node(read(Stock))]
async fn stock_of(article: u64) -> u64 {
    article
}

#[node(write(Stock))]
async fn refill(article: u64) {
    println!("{article}")
}

workflow!(
    async fn restock(article: u64) -> u64 {
        refill(article);
        let stock = stock_of(article).allow_race(refill);
        stock
    }
);

fn main() {}
