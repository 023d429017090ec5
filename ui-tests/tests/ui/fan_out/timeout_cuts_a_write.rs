//! The limit stands behind the block, the write inside: WF12 on `timeout`.

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
    async fn close_day(orders: Vec<Order>) -> Option<Vec<u64>> {
        let added = for order in orders.iter().concurrent(4) {
            add(order)
        }
        .timeout(5s)
        .ok();
        added
    }
);

fn main() {}
