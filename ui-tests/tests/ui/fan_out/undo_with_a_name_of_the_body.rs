//! The undo wants what another statement of the body made: WF17 on `id`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(read)]
async fn check(order: &Order) -> Result<u64, Error> {
    Ok(order.id)
}

#[node(write(Ledger), commutes)]
async fn charge(order: &Order) -> Result<u64, Error> {
    Ok(order.cents)
}

#[node(write(Ledger), idempotent)]
async fn refund(id: u64, cents: u64) {
    println!("{cents} back for {id}")
}

workflow!(
    async fn pay(orders: Vec<Order>) -> Result<usize, Error> {
        let paid = for order in orders.iter().concurrent(4) {
            let id = check(order)?;
            charge(order).undo(refund(id, _))?
        };
        Ok(paid.len())
    }
);

fn main() {}
