// Wrong: A caller hands in a `Result`, the node wants the value.
// Says: `price` takes `&Order`, and `order` is `Result<Order, DbError>` [WF08]
// At: the `..` of `price(..)`
// Help: let `price` take `Result<&Order, &DbError>`, or take the input as `order: Order`

use dag_core::{node, workflow};

#[derive(Debug)]
struct DbError;

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
    async fn bill(order: Result<Order, DbError>) -> Invoice {
        price(..)
    }
);

fn main() {}
