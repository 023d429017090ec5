//! Consent stands on the pure node, towards the write — expected: WF17 on `booked` in `.allow_race(booked)`,
//! because a `pure` node cannot race; remedy: remove `.allow_race(booked)`

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
        let tax = tax_of(cents).allow_race(booked);
        let booked = book(cents);
        tax + booked
    }
);

fn main() {}
