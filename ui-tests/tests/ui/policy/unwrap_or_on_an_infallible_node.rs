// Wrong: `.unwrap_or(..)` on a node that can't fail.
// Says: `total_of` returns `u64` and can't fail, so there is nothing for `.unwrap_or(0)` to do [WF17]
// At: `unwrap_or`
// Help: remove `.unwrap_or(0)`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn total_of(order: &Order) -> u64 {
    order.total
}

workflow!(
    async fn bill(order: Order) -> u64 {
        let total = total_of(&order).unwrap_or(0);
        total
    }
);

fn main() {}
