//! Two ways to charge, and the loser is dropped in the middle: WF12 on `charge`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), commutes)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(read)]
async fn find_charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Option<u64> {
        let paid = select_ok!(find_charge(cents), charge(cents)).ok();
        paid
    }
);

fn main() {}
