// Right: A plain function inside braces is glue, and may be called as often as one likes.

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

fn rounded(cents: u64) -> u64 {
    cents / 100 * 100
}

#[node(pure)]
fn charge(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn bill(order: Order) -> u64 {
        let net = { rounded(order.total) };
        let fee = u64::from(order.id > 100) + rounded(net);
        charge(net + fee)
    }
);

fn main() {}
