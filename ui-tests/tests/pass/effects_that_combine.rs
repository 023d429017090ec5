// Right: The forms of effects that look like contradictions and are none.

use dag_core::{Resource, node};

#[derive(Resource)]
struct Rates;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Counter;

#[node(read(Rates), write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

#[node(write(Ledger), idempotent)]
async fn close(day: u32) -> u32 {
    day
}

#[node(write(Counter), commutes)]
async fn count_visit(page: &str) -> usize {
    page.len()
}

#[node(write(Counter), idempotent, commutes)]
async fn mark(page: &str) -> usize {
    page.len()
}

#[node(write, idempotent)]
async fn tidy(days: u8) -> u8 {
    days
}

#[node(write(Ledger, Counter))]
async fn reset(days: u8) {
    println!("{days}");
}

fn main() {}
