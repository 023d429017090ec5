//! Every order is booked, four at once, and bookings do not commute: WF14 on `book`.

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
    async fn close_day(orders: Vec<Order>) -> usize {
        let booked = for order in orders.iter().concurrent(4) {
            book(order)
        };
        booked.len()
    }
);

fn main() {}
