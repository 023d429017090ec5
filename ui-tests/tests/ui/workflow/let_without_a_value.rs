// Wrong: A `let` that is filled later.
// Says: a `let` in a workflow must have a value: statements may stand in any order [WF19]
// At: `total`, or the `let`
// Help: `let total = order.total + 5;`

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
        let total: u64;
        total = order.total + 5;
        charge(total)
    }
);

fn main() {}
