// Wrong: A closure instead of a function.
// Says: `workflow!` takes an `async fn` [WF19]
// At: `async`, or the first token of the closure
// Help: `async fn bill(order: Order) -> Invoice { … }`

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
    async |order: Order| -> Invoice {
        price(&order)
    }
);

fn main() {}
