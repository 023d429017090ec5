// Wrong: A workflow with `self`.
// Says: a workflow must be a free function, and `bill` takes `self` [WF19]
// At: `&self`
// Help: `shop: &Shop`

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
    async fn bill(&self, order: Order) -> Invoice {
        price(&order)
    }
);

fn main() {}
