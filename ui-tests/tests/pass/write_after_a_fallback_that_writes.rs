//! Right: an order behind the statement is one behind its fallback, too.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(read)]
async fn find_payment(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger))]
async fn charge(cents: u64) -> u64 {
    cents
}

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn pay(cents: u64) -> u64 {
        let paid = find_payment(cents).or_else(charge(cents));
        let booked = book(cents).after(paid);
        paid + booked
    }
);

fn main() {}
