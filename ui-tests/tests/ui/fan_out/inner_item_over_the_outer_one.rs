//! A `for` in a `for` with the same name for both items: WF09 on `order`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), commutes)]
async fn add(order: &Order) -> u64 {
    order.cents
}

struct Order {
    id: u64,
    cents: u64,
}

workflow!(
    async fn close_week(orders: Vec<Vec<Order>>) -> usize {
        let added = for order in orders.iter().concurrent(4) {
            let day_added = for order in order.iter().concurrent(4) {
                add(order)
            };
            day_added.len()
        };
        added.len()
    }
);

fn main() {}
