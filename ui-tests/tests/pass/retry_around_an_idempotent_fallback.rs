//! Right: a retry behind both, and the fallback may be repeated.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(read)]
async fn find_payment(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = find_payment(cents).or_else(charge(cents)).timeout(2s).retry(3).ok();
        Ok(paid)
    }
);

fn main() {}
