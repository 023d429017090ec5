// Wrong: The tail has another type than the head says.
// Says: rustc: mismatched types, expected `String`, found `Invoice`
// At: `invoice`, the tail
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
        let invoice = price(&order);
        invoice
    }
);

fn main() {}
