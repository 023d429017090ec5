//! `.early()` in the body lifts the gate, which ordered read and write: WF11 on `audit`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

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

#[node(read(Ledger))]
async fn audit(day: u64) -> Result<u64, Error> {
    Ok(day)
}

workflow!(
    async fn book_day(day: u64, orders: Vec<Order>) -> Result<u64, Error> {
        let booked = for order in orders.iter().concurrent(4) {
            add(order).early()
        };
        let audited = audit(day)?;
        Ok(audited + booked.len() as u64)
    }
);

fn main() {}
