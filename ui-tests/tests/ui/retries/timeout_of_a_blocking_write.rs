//! A write on a blocking thread is given a timeout; it cannot be cut, only lost sight of, so `idempotent` does
//! not help — expected: WF12 on `timeout`; remedy: no `.timeout(2s)`, or a limit inside the node

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
        let paid = charge(cents).timeout(2s).ok();
        Ok(paid)
    }
);

fn main() {}
