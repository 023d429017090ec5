// Wrong: A value of plain Rust is computed and not used, under `deny`.
// Says: rustc: unused variable: `vat`
// At: `vat` in `let vat`
// Help: rustc's own: prefix it with an underscore

#![deny(unused_variables)]

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
        let vat = order.total / 5;
        price(&order)
    }
);

fn main() {}
