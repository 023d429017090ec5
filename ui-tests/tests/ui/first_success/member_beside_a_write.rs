//! A member and a statement outside write one resource: WF10 on `close`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn close(day: u64) -> u64 {
    day
}

#[node(read)]
async fn find(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn put(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn store(day: u64, cents: u64) -> (Option<u64>, u64) {
        let stored = select_ok!(find(cents), put(cents)).ok();
        let closed = close(day);
        (stored, closed)
    }
);

fn main() {}
