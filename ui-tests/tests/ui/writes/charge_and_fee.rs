//! A charge and its fee are booked into one ledger, and nothing says which comes first — expected: WF10 on
//! the second call (`book_fee`), because "unordered write/write on one resource, not both `commutes`";
//! remedy: `book_fee(cents / 50).after(charge)`

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
        let fee = book_fee(cents / 50);
        charge + fee
    }
);

fn main() {}
