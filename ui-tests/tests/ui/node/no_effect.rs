// Wrong: The attribute stands alone, without an effect.
// Says: a node function must say what it does to the world [WF16]
// At: `node` in `#[node]`
// Help: `#[node(pure)]`, `#[node(read)]` or `#[node(write)]`, with what each promises

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

struct Invoice {
    order: u64,
    total: u64,
}

#[node]
fn price(order: &Order) -> Invoice {
    Invoice { order: order.id, total: order.total }
}

workflow!(
    async fn bill(order: Order) -> Invoice {
        price(..)
    }
);

fn main() {}
