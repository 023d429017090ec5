// Wrong: An input exists only with a feature.
// Says: `#[cfg]` can't stand on an input of a workflow [WF19]
// At: `#[cfg(debug_assertions)]`
// Help: put the `#[cfg]` on two versions of the workflow

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
    async fn bill(order: Order, #[cfg(debug_assertions)] verbose: bool) -> Invoice {
        price(&order)
    }
);

fn main() {}
