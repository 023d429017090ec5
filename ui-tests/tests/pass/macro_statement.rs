// Right: a macro is glue, also as a statement.

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
        println!("billed {}", order.id);
        invoice
    }
);

fn main() {}
