//! `..` of an undo finds the item, which is gone when the undo runs: WF17 on `..`.

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
async fn refund(order: &Order, cents: u64) {
    println!("{cents} back for {}", order.id)
}

workflow!(
    async fn pay(orders: Vec<Order>) -> Result<usize, Error> {
        let paid = for order in orders.iter().concurrent(4) {
            charge(order).undo(refund(.., _))?
        };
        Ok(paid.len())
    }
);

fn main() {}
