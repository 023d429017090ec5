//! `.concurrent(1)` orders the items, not the statements of one: WF10 on `post`.

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
async fn post(order: &Order) -> u64 {
    order.id
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let done = for order in orders.iter().concurrent(1) {
            let booked = book(order);
            let posted = post(order);
            booked + posted
        };
        done.len()
    }
);

fn main() {}
