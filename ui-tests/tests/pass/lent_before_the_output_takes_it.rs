// Right: The output comes last: what it moves may be lent before.

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
    async fn bill(order: Order) -> (Order, Invoice) {
        let invoice = price(&order);
        (order, invoice)
    }
);

fn main() {}
