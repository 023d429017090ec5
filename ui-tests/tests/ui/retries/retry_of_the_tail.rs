//! The tail is a payment that is tried again — expected: WF12 on `retry`; remedy: `idempotent` on `charge` if
//! it is

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        charge(..).retry(3)
    }
);

fn main() {}
