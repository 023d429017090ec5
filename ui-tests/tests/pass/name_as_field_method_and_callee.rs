// Right: `total` is a node, an output, a field and a method here; only the bare value is an edge, so that
//   nothing waits for itself.

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

impl Order {
    fn total(&self) -> u64 {
        self.total
    }
}

#[node(pure)]
fn total(order: &Order) -> u64 {
    order.total
}

workflow!(
    async fn add_up(order: Order) -> u64 {
        let total = total(&order);
        let twice = order.total + order.total() + total;
        twice
    }
);

fn main() {}
