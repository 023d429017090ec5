//! Right: two writes of one ledger, ordered by `.after` with the name of the `let`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn book_charge(cents: u64) -> u64 {
    cents
}

#[node(write(Ledger))]
async fn book_fee(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn pay(cents: u64) -> u64 {
        let charge = book_charge(cents);
        let fee = book_fee(cents / 50).after(charge);
        charge + fee
    }
);

fn main() {}
