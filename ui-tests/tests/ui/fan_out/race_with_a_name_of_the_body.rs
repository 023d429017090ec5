//! The consent outside names a statement inside: WF05 on `booked`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
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
    async fn close_day(day: u64, orders: Vec<Order>) -> (usize, u64) {
        let all = for order in orders.iter().concurrent(4) {
            let booked = add(order);
            booked
        };
        let closed = close(day).allow_race(booked);
        (all.len(), closed)
    }
);

fn main() {}
