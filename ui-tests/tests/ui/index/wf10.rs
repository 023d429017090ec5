use dag_core::{Resource, node, workflow};

#[node(write(Ledger))]
async fn book_charge(cents: u64) -> u64 {
    cents
}

#[node(write(Ledger))]
async fn book_fee(cents: u64) -> u64 {
    cents / 50
}

workflow!(
    async fn pay(cents: u64) -> u64 {
        let charge = book_charge(cents);
        let fee = book_fee(cents);
        charge + fee
    }
);

#[derive(Resource)]
struct Ledger;

fn main() {}
