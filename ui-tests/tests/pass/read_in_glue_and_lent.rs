// Right: Plain Rust that only reads a value beside nodes that borrow it.

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
    async fn bill(order: Order) -> (Invoice, u64, bool) {
        let invoice = price(&order);
        let rest = order.total - order.id.min(order.total);
        let large = order.total > 100;
        (invoice, rest, large)
    }
);

fn main() {}
