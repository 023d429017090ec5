// Wrong: An input without its type, as in a closure.
// Says: an input of a workflow must have a type [WF19], or rustc's `expected ':'`
// At: `order`
// Help: `order: Order`

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
    async fn bill(order) -> Invoice {
        price(&order)
    }
);

fn main() {}
