//! The write names no resource: WF14 on `book`.

use dag_core::{node, workflow};

struct Order {
    id: u64,
    cents: u64,
}

#[node(write)]
async fn book(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let booked = for order in orders.iter().concurrent(4) {
            book(order)
        };
        booked.len()
    }
);

fn main() {}
