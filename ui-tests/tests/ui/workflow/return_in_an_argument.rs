// Wrong: A `return` hidden in an argument.
// Says: `return` can't stand in a workflow [WF19]
// At: `return`
// Help: a node that returns `Result`, and `?`

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
        let paid = charge(if order.total == 0 { return 0 } else { order.total });
        paid
    }
);

fn main() {}
