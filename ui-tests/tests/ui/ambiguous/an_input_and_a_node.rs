// Wrong: The order is validated into a new order; the nearer one is not picked.
// Says: `order` and `checked` both fit `order: &Order` of `price` [WF03]
// At: the `..` of `price(..)`
// Help: `price(&checked)` or `price(&order)`

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
fn validate(order: &Order) -> Order {
    Order { id: order.id, total: order.total.min(10_000) }
}

#[node(pure)]
fn price(order: &Order) -> Invoice {
    Invoice { order: order.id, total: order.total }
}

workflow!(
    async fn bill(order: Order) -> Invoice {
        let checked = validate(&order);
        price(..)
    }
);

fn main() {}
