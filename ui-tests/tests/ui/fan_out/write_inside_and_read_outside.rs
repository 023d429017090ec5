//! The balance is read while the orders are booked: WF11 on `balance`.

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

#[node(read(Ledger))]
async fn balance(day: u64) -> u64 {
    day
}

workflow!(
    async fn close_day(day: u64, orders: Vec<Order>) -> (usize, u64) {
        let booked = for order in orders.iter().concurrent(4) {
            add(order)
        };
        let total = balance(day);
        (booked.len(), total)
    }
);

fn main() {}
