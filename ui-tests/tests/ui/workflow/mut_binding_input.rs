// Wrong: An input is bound with `mut`.
// Says: an input of a workflow does not change, and `order` is `mut` [WF19]
// At: `mut`
// Help: remove `mut`

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
    async fn bill(mut order: Order) -> Invoice {
        price(&order)
    }
);

fn main() {}
