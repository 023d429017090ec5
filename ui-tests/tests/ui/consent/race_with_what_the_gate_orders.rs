//! The consent names a check that the gate already puts before the write — expected: WF17 on `stock` in
//! `.allow_race(stock)`, because the write waits for every `?`, so the two are ordered; remedy: remove it, or
//! `.early()`

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
        let shipped = ship(article).allow_race(stock);
        Ok(stock + shipped)
    }
);

fn main() {}
