//! The bound is known at run time only, so it may be more than 1: WF14 on `book`.

use dag_core::{Resource, node, workflow};

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

workflow!(
    async fn close_day(orders: Vec<Order>, width: usize) -> usize {
        let booked = for order in orders.iter().concurrent(width) {
            book(order)
        };
        booked.len()
    }
);

fn main() {}
