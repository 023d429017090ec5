// Wrong: A pure node stands alone as a statement.
// Says: nobody uses the output of `price`, and `price` is `pure` [WF06]
// At: `price`
// Help: remove the statement, give it a name, or `let _ = price(&order);`

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
        price(&order);
        order.id
    }
);

fn main() {}
