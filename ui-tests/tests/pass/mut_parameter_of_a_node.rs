// Right: `mut` before a parameter is the node's own affair; its callers see nothing of it.

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn with_vat(mut order: Order) -> Order {
    order.total += order.total / 5;
    order
}

workflow!(
    async fn bill(order: Order) -> u64 {
        let taxed = with_vat(order);
        taxed.total + taxed.id
    }
);

fn main() {}
