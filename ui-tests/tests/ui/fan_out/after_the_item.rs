//! An order behind the item, which nothing runs: WF17 on `order`.

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

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let booked = for order in orders.iter().concurrent(4) {
            add(order).after(order)
        };
        booked.len()
    }
);

fn main() {}
