// Right: Names are local to their workflow.

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
    async fn bill(order: Order) -> Invoice {
        let invoice = price(&order);
        invoice
    }
);

workflow!(
    async fn total(order: Order) -> u64 {
        let invoice = price(&order);
        invoice.total
    }
);

fn main() {}
