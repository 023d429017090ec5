// Wrong: Two outputs nobody uses, of two independent nodes.
// Says: two errors: nobody uses `invoice` [WF06], nobody uses `parcel` [WF06], in this order
// At: `invoice` and `parcel` in their `let`s
// Help: remove each, or `let _ = …`

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

#[node(pure)]
fn pack(order: &Order) -> String {
    order.id.to_string()
}

workflow!(
    async fn accept(order: Order) -> u64 {
        let invoice = price(&order);
        let parcel = pack(&order);
        order.id
    }
);

fn main() {}
