//! A member writes, and a limit behind the block cuts nothing that the block does not cut: WF12 on `charge`,
//! once.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(read)]
async fn find(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Option<u64> {
        let paid = select_ok!(find(cents), charge(cents)).timeout(2s).ok();
        paid
    }
);

fn main() {}
