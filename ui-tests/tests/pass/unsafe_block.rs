// Right: an unsafe block of the user is glue like any other.

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn charge(cents: u64) -> u64 {
    cents
}

unsafe fn unchecked(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn bill(order: Order) -> u64 {
        let cents = unsafe { unchecked(order.total) };
        charge(cents)
    }
);

fn main() {}
