// Wrong: The attribute stands on a function without `self` inside an `impl`.
// Says: a node must be a free function, and `vat` takes `Self` [WF16]
// At: `Self`
// Help: move `vat` out of the `impl` and take `&Order`

use dag_core::node;

struct Order {
    id: u64,
    total: u64,
}

impl Order {
    #[node(pure)]
    fn vat(order: &Self) -> u64 {
        order.total / 5
    }
}

fn main() {}
