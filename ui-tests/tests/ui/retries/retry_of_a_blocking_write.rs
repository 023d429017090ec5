//! A write on a blocking thread that may not be repeated is tried again — expected: WF12 on `retry`; remedy:
//! `idempotent` on `charge` if it is

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), blocking)]
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
