// Wrong: An `extern` head.
// Says: a workflow must not be `extern` [WF19]
// At: `extern "C"`
// Help: remove `extern "C"`

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
    async extern "C" fn bill(order: Order) -> Invoice {
        price(&order)
    }
);

fn main() {}
