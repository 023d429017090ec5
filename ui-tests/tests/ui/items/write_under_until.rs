//! An idempotent write, which `.until(2s)` may cut, does not commute: WF14 on `put`.

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
        let stored = for order in orders.iter().concurrent(4).until(2s) {
            put(order)
        };
        stored.len()
    }
);

fn main() {}
