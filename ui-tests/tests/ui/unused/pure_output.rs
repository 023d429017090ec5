// Wrong: A price is computed and nobody looks at it.
// Says: nobody uses `invoice`, and `price` is `pure` [WF06]
// At: `invoice` in `let invoice`
// Help: remove the statement, or `let _ = price(&order);`

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
    async fn accept(order: Order) -> u64 {
        let invoice = price(&order);
        order.id
    }
);

async fn caller() -> u64 {
    accept(Order { id: 1, total: 2 }).await
}

fn main() {}
