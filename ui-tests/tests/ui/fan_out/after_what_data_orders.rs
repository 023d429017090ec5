//! An order beside the data that gives it: WF17 on `booked`.

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

#[node(pure)]
fn sum(cents: &[u64]) -> u64 {
    cents.iter().sum()
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> u64 {
        let booked = for order in orders.iter().concurrent(4) {
            add(order)
        };
        let total = sum(&booked).after(booked);
        total
    }
);

fn main() {}
