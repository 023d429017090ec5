//! The read fails softly, so the write's gate does not wait for it — expected: WF11 for `stock_of` with
//! `ship`, because the gate counts every `?`, and `.ok()` is none; remedy: `ship(order).after(stock)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(read)]
async fn check(order: u64) -> Result<u64, Error> {
    Ok(order)
}

#[node(read(Stock))]
async fn stock_of(order: u64) -> Result<u64, Error> {
    Ok(order)
}

#[node(write(Stock))]
async fn ship(order: u64) -> u64 {
    order
}

workflow!(
    async fn deliver(order: u64) -> Result<u64, Error> {
        check(order)?;
        let stock = stock_of(order).unwrap_or(0);
        let shipped = ship(order);
        Ok(stock + shipped)
    }
);

fn main() {}
