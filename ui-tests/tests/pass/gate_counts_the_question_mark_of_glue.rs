//! Right: the write is gated behind the `?` of plain Rust, which takes what the read gave.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(read(Stock))]
async fn stock_of(article: u64) -> u64 {
    article
}

#[node(write(Stock))]
async fn ship(article: u64) -> u64 {
    article
}

workflow!(
    async fn deliver(article: u64) -> Result<u64, Error> {
        let stock = stock_of(article);
        let rest = stock.checked_sub(1).ok_or(Error::other("sold out"))?;
        let shipped = ship(article);
        Ok(rest + shipped)
    }
);

fn main() {}
