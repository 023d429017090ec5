//! Consent between two statements of one body that may overlap anyway: WF17 on `first`.

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
        let all = for order in orders.iter().concurrent(4) {
            let first = add(order);
            let second = add(order).allow_race(first);
            first + second
        };
        all.len()
    }
);

fn main() {}
