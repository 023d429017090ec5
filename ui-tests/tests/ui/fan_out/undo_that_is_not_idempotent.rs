//! The undo stands in a body: WF20 on `refund`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), commutes)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger))]
async fn refund(cents: u64) {
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
