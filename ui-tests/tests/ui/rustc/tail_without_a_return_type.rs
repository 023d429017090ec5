// Wrong: A tail in a workflow that returns nothing.
// Says: rustc: mismatched types, expected `()`, found `Invoice`
// At: `price(&order)`
// Help: rustc's own: try adding a return type

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
    async fn bill(order: Order) {
        price(&order)
    }
);

fn main() {}
