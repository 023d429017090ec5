//! The loser is dropped, not undone: WF17 on `undo`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn refund(cents: &u64) {
    println!("{cents} back")
}

#[node(read)]
async fn find(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(read)]
async fn check(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        let paid = select_ok!(find(cents), charge(cents).undo(refund(_))).unwrap_or(0);
        let checked = check(cents)?;
        Ok(paid + checked)
    }
);

fn main() {}
