// Wrong: One candidate is an input, the other one part of a written tuple.
// Says: `order` and `rest` both fit `order: &Order` of `price` [WF03]
// At: the `..` of `price(..)`
// Help: `price(&rest)` or `price(&order)`

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
fn split(order: &Order) -> (u64, Order) {
    (order.total / 2, Order { id: order.id, total: order.total / 2 })
}

#[node(pure)]
fn price(order: &Order) -> Invoice {
    Invoice { order: order.id, total: order.total }
}

workflow!(
    async fn bill(order: Order) -> u64 {
        let (paid, rest) = split(&order);
        let invoice = price(..);
        paid + invoice.total
    }
);

fn main() {}
