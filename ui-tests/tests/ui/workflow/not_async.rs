// Wrong: The head lacks `async`.
// Says: a workflow must be an `async fn` [WF19]
// At: `fn`
// Help: `async fn bill`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

struct Invoice {
    order: u64,
    total: u64,
}

#[node(pure)]
fn price(order: &Order) -> Invoice {
    Invoice { order: order.id, total: order.total }
}

workflow!(
    fn bill(order: Order) -> Invoice {
        price(..)
    }
);

fn main() {}
