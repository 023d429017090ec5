// Wrong: The last statement is a `let`, the name was not written once more.
// Says: `bill` returns `Invoice`, and its body has no tail [WF07]
// At: the end of the body, or the return type `Invoice`
// Help: `invoice` as the last line

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
        let invoice = price(..);
    }
);

async fn caller() -> u64 {
    bill(Order { id: 1, total: 2 }).await.total
}

fn main() {}
