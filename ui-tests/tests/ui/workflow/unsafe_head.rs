// Wrong: An `unsafe` head.
// Says: a workflow must not be `unsafe` [WF19]
// At: `unsafe`
// Help: remove `unsafe`

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
    async unsafe fn bill(order: Order) -> Invoice {
        price(&order)
    }
);

fn main() {}
