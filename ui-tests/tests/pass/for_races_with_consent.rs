// Right: consent between a `for` and a write outside, from either side.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn open(day: u64) -> u64 {
    day
}

#[node(write(Ledger), commutes)]
async fn add(order: &Order) -> u64 {
    order.cents
}

#[node(write(Ledger))]
async fn close(day: u64) -> u64 {
    day
}

workflow!(
    async fn run_day(day: u64, orders: Vec<Order>) -> u64 {
        let opened = open(day);
        let booked = for order in orders.iter().concurrent(4) {
            add(order).allow_race(opened)
        };
        let closed = close(day).after(opened).allow_race(booked);
        closed + booked.len() as u64
    }
);

fn main() {}
