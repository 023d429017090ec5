//! The whole list shall not wait for the gate: WF17 on `early`.

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
async fn charge(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn pay(first: Order, orders: Vec<Order>) -> Result<usize, Error> {
        let paid = for order in orders.iter().concurrent(4) {
            charge(order)
        }
        .early();
        let id = check(&first)?;
        Ok(paid.len() + id as usize)
    }
);

fn main() {}
