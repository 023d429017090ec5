//! Of two writes of one resource, in order in the body, one does not commute: WF14 on `book`.

use dag_core::{Resource, node, workflow};

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

#[node(write(Ledger))]
async fn book(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let booked = for order in orders.iter().concurrent(4) {
            let added = add(order);
            let noted = book(order).after(added);
            added + noted
        };
        booked.len()
    }
);

fn main() {}
