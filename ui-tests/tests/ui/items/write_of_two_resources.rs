//! Two writes of two resources in one body: WF14 on `book` and on `post`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn book(order: &Order) -> u64 {
    order.cents
}

#[node(write(Outbox))]
async fn post(order: &Order) -> u64 {
    order.id
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let done = for order in orders.iter().concurrent(4) {
            let booked = book(order);
            let posted = post(order);
            booked + posted
        };
        done.len()
    }
);

fn main() {}
