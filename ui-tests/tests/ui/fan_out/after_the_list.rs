//! The statement of the body waits for the list it comes from: WF17 on `orders`.

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

#[node(read)]
async fn load_orders(day: u64) -> Vec<Order> {
    vec![Order { id: 1, cents: day }]
}

workflow!(
    async fn close_day(day: u64) -> usize {
        let orders = load_orders(day);
        let booked = for order in orders.iter().concurrent(4) {
            add(order).after(orders)
        };
        booked.len()
    }
);

fn main() {}
