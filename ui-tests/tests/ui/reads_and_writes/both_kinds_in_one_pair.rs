//! One pair of nodes collides twice: both write the ledger, and one reads the rates the other writes —
//! expected: WF10 on `Ledger` and WF11 on `Rates`, on the second call (SPEC is silent whether two errors or
//! one that names both); remedy: `refresh(day).after(booked)` mends both

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Rates;

#[derive(Resource)]
struct Ledger;

#[node(read(Rates), write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

#[node(write(Rates, Ledger))]
async fn refresh(day: u64) -> u64 {
    day
}

workflow!(
    async fn close_day(day: u64, cents: u64) -> u64 {
        let booked = book(cents);
        let refreshed = refresh(day);
        booked + refreshed
    }
);

fn main() {}
