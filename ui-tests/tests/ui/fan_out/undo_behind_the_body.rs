//! One undo for all items: WF17 on `undo`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger), commutes)]
async fn charge(order: &Order) -> Result<u64, Error> {
    Ok(order.cents)
}

#[node(write(Ledger), idempotent)]
async fn refund_all(cents: &[u64]) {
    println!("{} back", cents.len())
}

workflow!(
    async fn pay(orders: Vec<Order>) -> Result<usize, Error> {
        let paid = for order in orders.iter().concurrent(4) {
            charge(order)?
        }
        .undo(refund_all(_));
        Ok(paid.len())
    }
);

fn main() {}
