// Wrong: A node changes its argument in place.
// Says: a node function takes its parameters by value or by `&`, and `order` is `&mut Order` [WF16]
// At: `&mut Order`, or its `mut`
// Help: take `order: Order` and return the changed `Order`

use dag_core::node;

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn add_vat(order: &mut Order) -> u64 {
    order.total += order.total / 5;
    order.total
}

fn main() {}
