//! One idempotent write is a member twice: WF10 on `put`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent)]
async fn put(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn store(cents: u64) -> Option<u64> {
        let stored = select_ok!(put(cents), put(cents + 1)).ok();
        stored
    }
);

fn main() {}
