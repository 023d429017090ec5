//! The write is the fallback of a read: WF14 on `find`, the node before it.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn book(order: &Order) -> u64 {
    order.cents
}

#[node(read)]
async fn find(order: &Order) -> Result<u64, Error> {
    Ok(order.id)
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let booked = for order in orders.iter().concurrent(4) {
            find(order).or_else(book(order))
        };
        booked.len()
    }
);

fn main() {}
