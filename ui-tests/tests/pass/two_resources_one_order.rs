//! Right: one order mends a pair that collides on two resources, in two ways.

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
        let refreshed = refresh(day).after(booked);
        booked + refreshed
    }
);

fn main() {}
