//! The bound is a constant of 1, whose value the macro does not see: WF14 on `book`.

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

const WIDTH: usize = 1;

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let booked = for order in orders.iter().concurrent(WIDTH) {
            book(order)
        };
        booked.len()
    }
);

fn main() {}
