// Right: `_` inside a pattern throws one part away; the other one is used.

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn split(order: &Order) -> (u64, u64) {
    (order.total * 4 / 5, order.total / 5)
}

workflow!(
    async fn net(order: Order) -> u64 {
        let (net, _) = split(&order);
        net
    }
);

fn main() {}
