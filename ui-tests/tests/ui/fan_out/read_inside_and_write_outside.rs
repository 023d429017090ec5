//! The items look at what a statement outside writes: WF11 on `for`.

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

#[node(read(Ledger))]
async fn price_of(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn open_day(day: u64, orders: Vec<Order>) -> (u64, usize) {
        let opened = open(day);
        let prices = for order in orders.iter().concurrent(4) {
            price_of(order)
        };
        (opened, prices.len())
    }
);

fn main() {}
