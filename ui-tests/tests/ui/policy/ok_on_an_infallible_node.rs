// Wrong: `.ok()` on a node that can't fail.
// Says: `price` returns `Invoice` and can't fail, so there is nothing for `.ok()` to do [WF17]
// At: `ok`
// Help: remove `.ok()`

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
    async fn bill(order: Order) -> bool {
        let invoice = price(&order).ok();
        invoice.is_some()
    }
);

fn main() {}
