// Wrong: Two workflows in one `workflow!`.
// Says: `workflow!` takes one `async fn`, and here are two [WF19]
// At: the second `async`
// Help: a `workflow!` for each

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
        price(&order)
    }

    async fn bill_again(order: Order) -> Invoice {
        price(&order)
    }
);

fn main() {}
