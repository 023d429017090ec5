//! A plain loop in braces is glue, and calls what is a node elsewhere: WF19 on `book`.

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
    async fn close_day(first: Order, orders: Vec<Order>) -> u64 {
        let booked = book(&first);
        let count = {
            for order in &orders {
                book(order);
            }
            orders.len() as u64
        };
        booked + count
    }
);

fn main() {}
