// Wrong: A `const` head.
// Says: a workflow must not be `const` [WF19]
// At: `const`
// Help: remove `const`

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
    const async fn bill(order: Order) -> Invoice {
        price(&order)
    }
);

fn main() {}
