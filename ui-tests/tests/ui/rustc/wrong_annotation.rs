// Wrong: The type written at a `let` is not the node's.
// Says: rustc: mismatched types, expected `String`, found `Invoice`
// At: `price(&order)`, or `String`
// Help: rustc's own

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
    async fn bill(order: Order) -> String {
        let invoice: String = price(&order);
        invoice
    }
);

fn main() {}
