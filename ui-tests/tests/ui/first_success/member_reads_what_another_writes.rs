//! One member reads what the other writes, and they run beside each other: WF11 on `put`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(read(Ledger))]
async fn find(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn put(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn store(cents: u64) -> Option<u64> {
        let stored = select_ok!(find(cents), put(cents)).ok();
        stored
    }
);

fn main() {}
