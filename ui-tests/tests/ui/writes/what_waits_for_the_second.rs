//! The second write has a third one behind it, which the first is not ordered with either — expected: one
//! WF10 on `fee`, because who orders the two orders the third with them; remedy: `.after(charge)` on `fee`, or
//! consent on `fee` and on `receipt`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

#[node(write(Ledger))]
async fn note(booked: u64) -> u64 {
    booked
}

workflow!(
    async fn pay(cents: u64) -> (u64, u64) {
        let charge = book(cents);
        let fee = book(cents / 50);
        let receipt = note(fee);
        (charge, receipt)
    }
);

fn main() {}
