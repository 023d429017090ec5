//! The undo takes a reference, as outside of a `for`: rustc's E0308 on `_`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), commutes)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn refund(cents: &u64) {
    println!("{cents} back")
}

workflow!(
    async fn pay(amounts: Vec<u64>) -> Result<usize, Error> {
        let paid = for cents in amounts.concurrent(4) {
            charge(cents).undo(refund(_))?
        };
        Ok(paid.len())
    }
);

fn main() {}
