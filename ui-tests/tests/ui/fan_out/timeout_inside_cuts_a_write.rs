// expected: WF12 on `timeout`: `add` is not idempotent; help: `idempotent` on `add`; or remove `.timeout(..)`
// Wrong: the limit stands on the write itself, in a body.

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
        let added = for order in orders.iter().concurrent(4) {
            add(order).timeout(1s).ok()
        };
        added.len()
    }
);

fn main() {}
