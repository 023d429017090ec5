// Wrong: The attribute stands on an `impl` block.
// Says: a node must be a function, and this is an `impl` [WF16]
// At: `impl`
// Help: put `#[node(pure)]` on free functions

use dag_core::node;

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
impl Order {
    fn vat(order: &Order) -> u64 {
        order.total / 5
    }
}

fn main() {}
