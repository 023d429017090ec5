// expected: WF14 on `put`, and nothing else: `put` is idempotent, so `.until(..)` may cut it; help:
//   `.concurrent(1)`; or `commutes`
// Wrong: an idempotent write that does not commute, under `.until(2s)`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Order {
    id: u64,
    cents: u64,
}

#[node(write(Ledger), idempotent)]
async fn put(order: &Order) -> u64 {
    order.cents
}

workflow!(
    async fn close_day(orders: Vec<Order>) -> usize {
        let stored = for order in orders.iter().concurrent(4).until(2s) {
            put(order)
        };
        stored.len()
    }
);

fn main() {}
