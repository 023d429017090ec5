// Wrong: Two node names that do not exist, in one workflow.
// Says: rustc: both are reported, each once: cannot find `pric`, cannot find `pak`
// At: `pric` and `pak`
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

#[node(pure)]
fn pack(order: &Order) -> String {
    order.id.to_string()
}

workflow!(
    async fn fulfil(order: Order) -> (Invoice, String) {
        let invoice = pric(&order);
        let parcel = pak(&order);
        (invoice, parcel)
    }
);

fn main() {}
