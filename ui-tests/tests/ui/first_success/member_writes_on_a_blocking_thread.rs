//! An idempotent write is blocking, so it cannot be cut: WF12 on `put`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent, commutes, blocking)]
fn put(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(read)]
async fn find(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn store(cents: u64) -> Option<u64> {
        let stored = select_ok!(find(cents), put(cents)).ok();
        stored
    }
);

fn main() {}
