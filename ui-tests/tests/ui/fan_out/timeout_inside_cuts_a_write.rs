//! The limit stands on the write itself, in a body: WF12 on `timeout`.

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
        let added = for order in orders.iter().concurrent(4) {
            add(order).timeout(1s).ok()
        };
        added.len()
    }
);

fn main() {}
