//! A payment with an undo is tried again; the undo takes back one, and what a failed attempt left behind nobody
//! does — expected: WF12 on `retry`; remedy: `idempotent` on `charge` if it is

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn refund(paid: &u64) {
    println!("{paid}")
}

#[node(read)]
async fn check(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        let paid = charge(cents).undo(refund(_)).retry(3)?;
        let checked = check(cents)?;
        Ok(paid + checked)
    }
);

fn main() {}
