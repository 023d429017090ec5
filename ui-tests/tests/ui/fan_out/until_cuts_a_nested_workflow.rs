// expected: WF12 on `until`: `settle` writes `Ledger` inside, and is not idempotent; help: `idempotent` on
//   `add`; or remove `.until(..)`
// Wrong: the write is in a workflow that the body calls.

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
    async fn settle(order: &Order) -> u64 {
        let added = add(order);
        added
    }
);

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let settled = for order in orders.iter().concurrent(4).until(2s) {
            settle(order)
        };
        settled.len()
    }
);

fn main() {}
