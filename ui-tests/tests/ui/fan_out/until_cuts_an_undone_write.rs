//! An undo runs when the run fails, not when `.until(2s)` drops an item: WF12 on `until`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), commutes)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn refund(cents: u64) {
    println!("{cents} back")
}

workflow!(
    async fn close_day(amounts: Vec<u64>) -> Result<usize, Error> {
        let paid = for cents in amounts.concurrent(4).until(2s) {
            charge(cents).undo(refund(_))?
        };
        Ok(paid.len())
    }
);

fn main() {}
