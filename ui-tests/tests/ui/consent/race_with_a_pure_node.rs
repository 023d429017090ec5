//! Consent of a write to race with a computation — expected: WF17 on `tax` in `.allow_race(tax)`, because a
//! `pure` node touches nothing; remedy: remove `.allow_race(tax)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(pure)]
fn tax_of(cents: u64) -> u64 {
    cents / 5
}

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn pay(cents: u64) -> u64 {
        let tax = tax_of(cents);
        let booked = book(cents).allow_race(tax);
        tax + booked
    }
);

fn main() {}
