//! A computation has an undo — expected: WF17 on `undo`, because a `pure` node changes nothing; remedy:
//! remove it

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(pure)]
fn tax_of(cents: u64) -> u64 {
    cents / 5
}

#[node(write(Ledger), idempotent)]
async fn cancel(cents: &u64) {
    println!("{cents}")
}

#[node(read)]
async fn check(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        let tax = tax_of(cents).undo(cancel(_));
        let checked = check(cents)?;
        Ok(tax + checked)
    }
);

fn main() {}
