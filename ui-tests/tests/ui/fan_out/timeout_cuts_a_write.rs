// expected: WF12 on `timeout`: `add` is not idempotent, and `.timeout(..)` behind the `for` could cut it short;
//   help: `idempotent` on `add`; or remove `.timeout(..)`
// Wrong: the limit stands behind the block, the write inside.

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
    async fn close_day(orders: Vec<Order>) -> Option<Vec<u64>> {
        let added = for order in orders.iter().concurrent(4) {
            add(order)
        }
        .timeout(5s)
        .ok();
        added
    }
);

fn main() {}
