// Wrong: A `const` stands inside the body.
// Says: an item can't stand in the body of a workflow [WF19]
// At: `const`
// Help: move `LIMIT` out of the workflow

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn charge(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn bill(order: Order) -> u64 {
        const LIMIT: u64 = 100;
        let cents = order.total.min(LIMIT);
        charge(cents)
    }
);

fn main() {}
