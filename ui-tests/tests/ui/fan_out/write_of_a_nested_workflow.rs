// expected: WF14 on `settle`: `settle` writes `Ledger` inside, and up to 4 items run at once; help:
//   `.concurrent(1)`; or `commutes` on `book`
// Wrong: the body calls a workflow, and that one writes.

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
    async fn settle(order: &Order) -> u64 {
        let booked = book(order);
        booked
    }
);

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let settled = for order in orders.iter().concurrent(4) {
            settle(order)
        };
        settled.len()
    }
);

fn main() {}
