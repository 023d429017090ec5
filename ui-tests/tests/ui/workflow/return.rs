// Wrong: An early `return` as a statement.
// Says: `return` can't stand in a workflow: its statements have no order in which it could leave [WF19]
// At: `return`
// Help: write the output as the tail: `price(&order)`

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
        return price(&order);
    }
);

fn main() {}
