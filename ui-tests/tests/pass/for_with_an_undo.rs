// Right: an undo in a body takes `_` by value and names outside of the `for`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Bank(String);

#[node(write(Ledger), commutes)]
async fn charge(bank: &Bank, cents: u64) -> Result<u64, Error> {
    if bank.0.is_empty() { Err(Error::other("closed")) } else { Ok(cents) }
}

#[node(write(Ledger), idempotent)]
async fn refund(bank: &Bank, payment: u64) {
    println!("{payment} back by {}", bank.0)
}

workflow!(
    async fn pay(bank: &Bank, amounts: Vec<u64>) -> Result<usize, Error> {
        let paid = for cents in amounts.concurrent(4) {
            charge(bank, cents).undo(refund(bank, _))?
        };
        Ok(paid.len())
    }
);

fn main() {}
