//! Right: a write that may be cut short and repeated has a timeout.

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
        let paid = charge(cents).timeout(2s).retry(3).ok();
        Ok(paid)
    }
);

fn main() {}
