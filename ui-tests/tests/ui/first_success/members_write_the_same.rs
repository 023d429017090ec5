//! Two idempotent writes of one resource are members, which do not exclude each other: WF10 on `put_there`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent)]
async fn put_here(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn put_there(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn store(cents: u64) -> Option<u64> {
        let stored = select_ok!(put_here(cents), put_there(cents)).ok();
        stored
    }
);

fn main() {}
