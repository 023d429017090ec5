// Wrong: The `&` was forgotten in an explicit argument.
// Says: rustc: mismatched types, expected `&Order`, found `Order`
// At: `order` in `price(order)`
// Help: rustc's own: consider borrowing here: `&order`

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
        price(order)
    }
);

fn main() {}
