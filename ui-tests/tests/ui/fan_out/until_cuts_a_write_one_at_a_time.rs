// expected: WF12 on `until`: `book` is not idempotent, and `.until(..)` could cut it short; no WF14, as the
//   bound is 1
// Wrong: one at a time, and still cut at the end.

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

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let booked = for order in orders.iter().concurrent(1).until(2s) {
            book(order)
        };
        booked.len()
    }
);

fn main() {}
