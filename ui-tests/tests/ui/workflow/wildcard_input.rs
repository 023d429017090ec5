// Wrong: An input without a name.
// Says: an input of a workflow must be a name [WF19]
// At: `_`
// Help: `_context: &str`

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
    async fn bill(order: Order, _: &str) -> Invoice {
        price(&order)
    }
);

fn main() {}
