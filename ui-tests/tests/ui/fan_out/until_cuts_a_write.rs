//! A write that commutes and is not idempotent may overlap, and not be cut: WF12 on `until`.

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

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let added = for order in orders.iter().concurrent(4).until(2s) {
            add(order)
        };
        added.len()
    }
);

fn main() {}
