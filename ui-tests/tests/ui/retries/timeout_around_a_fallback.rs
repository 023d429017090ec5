//! The fallback is a payment, and a timeout stands behind both — expected: WF12 on `timeout`, with `charge`;
//! remedy: `.timeout(2s)` before `.or_else(..)`, or `idempotent` on `charge` if it is

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(read)]
async fn find_payment(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = find_payment(cents).or_else(charge(cents)).timeout(2s).ok();
        Ok(paid)
    }
);

fn main() {}
