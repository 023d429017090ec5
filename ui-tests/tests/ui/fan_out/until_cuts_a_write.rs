// expected: WF12 on `until`: `add` is not idempotent, and `.until(..)` could cut it short; help: `idempotent`
//   on `add`; or remove `.until(..)`
// Wrong: a write that commutes, so many at once are fine, and is not idempotent, so cutting it is not.

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
        let added = for order in orders.iter().concurrent(4).until(2s) {
            add(order)
        };
        added.len()
    }
);

fn main() {}
