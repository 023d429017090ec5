//! Only the outer `for` has its bound: WF15 on `for`.

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
    async fn close_week(days: Vec<Vec<Order>>) -> usize {
        let added = for day in days.iter().concurrent(4) {
            let day_added = for order in day.iter() {
                add(order)
            };
            day_added.len()
        };
        added.len()
    }
);

fn main() {}
