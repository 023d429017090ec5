//! Right: a write that may be repeated is tried again.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).retry(3, backoff = 100ms).ok();
        Ok(paid)
    }
);

fn main() {}
