//! The order of the text, a write above a `for`, is taken for an order of the run: WF10 on `for`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn open(day: u64) -> u64 {
    day
}

#[node(write(Ledger), commutes)]
async fn add(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn open_day(day: u64, orders: Vec<Order>) -> (u64, usize) {
        let opened = open(day);
        let booked = for order in orders.iter().concurrent(4) {
            add(order)
        };
        (opened, booked.len())
    }
);

fn main() {}
