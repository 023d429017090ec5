// Wrong: A type in the signature of a node is misspelt.
// Says: rustc: cannot find type `Invoce`, once
// At: `Invoce` behind `->` in `price`
// Help: rustc's own: a struct with a similar name exists: `Invoice`

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
fn price(order: &Order) -> Invoce {
    Invoice { order: order.id, total: order.total }
}

workflow!(
    async fn bill(order: Order) -> u64 {
        let invoice = price(&order);
        invoice.total
    }
);

fn main() {}
