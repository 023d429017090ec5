// Wrong: A node call inside a sum; elsewhere in the workflow it is called as a node.
// Says: `vat_of` is a node here and is also called inside a larger expression, where it would run unseen
//   [WF19]
// At: `vat_of` in `order.total + vat_of(&order)`
// Help: `let vat = vat_of(&order);` and `order.total + vat`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn vat_of(order: &Order) -> u64 {
    order.total / 5
}

workflow!(
    async fn total(order: Order) -> (u64, u64) {
        let vat = vat_of(&order);
        let sum = order.total + vat_of(&order);
        (vat, sum)
    }
);

fn main() {}
