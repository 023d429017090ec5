// Wrong: A node name with a letter too few.
// Says: rustc: cannot find function (or macro) `pric`, with `price` as a similar name
// At: `pric`
// Help: rustc's own

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
        pric(&order)
    }
);

async fn caller(order: Order) -> u64 {
    bill(order).await.total
}

fn main() {}
