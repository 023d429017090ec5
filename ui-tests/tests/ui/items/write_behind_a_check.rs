//! The gate orders the check and the charge of one item, not the charges of two: WF14 on `charge`.

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

#[node(write(Ledger))]
async fn charge(order: &Order) -> Result<u64, Error> {
    Ok(order.cents)
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> Result<usize, Error> {
        let paid = for order in orders.iter().concurrent(8) {
            let id = check(order)?;
            let cents = charge(order)?;
            id + cents
        };
        Ok(paid.len())
    }
);

fn main() {}
