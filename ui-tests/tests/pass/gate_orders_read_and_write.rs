//! Right: a write that is not idempotent waits for the read's `?`, so the two are ordered.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(read(Stock))]
async fn stock_of(article: u64) -> Result<u64, Error> {
    Ok(article)
}

#[node(write(Stock))]
async fn ship(article: u64) -> u64 {
    article
}

workflow!(
    async fn deliver(article: u64) -> Result<u64, Error> {
        let stock = stock_of(article)?;
        let shipped = ship(article);
        Ok(stock + shipped)
    }
);

fn main() {}
