//! An idempotent write that does not commute is a member, in a `for`: WF14 on `put`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(read)]
async fn find(cents: &u64) -> Result<u64, Error> {
    Ok(*cents)
}

#[node(write(Ledger), idempotent)]
async fn put(cents: &u64) -> Result<u64, Error> {
    Ok(*cents)
}

workflow!(
    async fn store(amounts: Vec<u64>) -> usize {
        let stored = for cents in amounts.iter().concurrent(4) {
            select_ok!(find(cents), put(cents)).ok()
        };
        stored.len()
    }
);

fn main() {}
