//! One undo stands behind the block, for whichever member wins: WF17 on `undo`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent, commutes)]
async fn put_here(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent, commutes)]
async fn put_there(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn remove(cents: &u64) {
    println!("{cents} removed")
}

#[node(read)]
async fn check(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn store(cents: u64) -> Result<u64, Error> {
        let stored = select_ok!(put_here(cents), put_there(cents)).undo(remove(_)).unwrap_or(0);
        let checked = check(cents)?;
        Ok(stored + checked)
    }
);

fn main() {}
