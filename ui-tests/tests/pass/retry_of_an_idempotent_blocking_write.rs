//! Right: a retry cuts nothing, so a blocking write that may be repeated can have one.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent, blocking)]
fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).retry(3).ok();
        Ok(paid)
    }
);

fn main() {}
