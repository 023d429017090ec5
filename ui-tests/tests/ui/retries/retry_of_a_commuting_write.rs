//! A write that commutes is tried again: that is another promise — expected: WF12 on `retry`; remedy:
//! `idempotent` on `charge` if it is

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), commutes)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).retry(3).ok();
        Ok(paid)
    }
);

fn main() {}
