//! Both wait for one statement, and not for each other: WF10 on `close`.

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

#[node(write(Ledger))]
async fn close(day: u64) -> u64 {
    day
}

workflow!(
    async fn run_day(day: u64, orders: Vec<Order>) -> usize {
        let opened = open(day);
        let booked = for order in orders.iter().concurrent(4) {
            add(order).after(opened)
        };
        let closed = close(day).after(opened);
        booked.len() + closed as usize
    }
);

fn main() {}
