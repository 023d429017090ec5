//! One item at a time, and beside it a write outside: WF10 on `close`.

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

#[node(write(Ledger))]
async fn close(day: u64) -> u64 {
    day
}

workflow!(
    async fn close_day(day: u64, orders: Vec<Order>) -> (usize, u64) {
        let booked = for order in orders.iter().concurrent(1) {
            book(order)
        };
        let closed = close(day);
        (booked.len(), closed)
    }
);

fn main() {}
