// Wrong: The statements stand there without a head.
// Says: `workflow!` takes an `async fn`, and here are statements [WF19]
// At: `let`, the first token
// Help: `async fn bill(order: Order) -> Invoice { … }` around them

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
    let invoice = price(&order);
    invoice
);

fn main() {}
