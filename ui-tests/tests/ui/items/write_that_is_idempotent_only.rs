//! `idempotent` is taken for `commutes`: WF14 on `put`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger), idempotent)]
async fn put(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let stored = for order in orders.iter().concurrent(4) {
            put(order)
        };
        stored.len()
    }
);

fn main() {}
