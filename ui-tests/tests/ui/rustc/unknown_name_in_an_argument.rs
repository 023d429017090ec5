// Wrong: An argument names nothing.
// Says: rustc: cannot find value `ordr`
// At: `ordr` in `price(&ordr)`
// Help: rustc's own: a local variable with a similar name exists: `order`

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
    async fn bill(order: Order) -> u64 {
        let invoice = price(&ordr);
        invoice.total + order.total
    }
);

fn main() {}
