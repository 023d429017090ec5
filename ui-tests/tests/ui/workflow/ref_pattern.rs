// Wrong: A `ref` in a pattern.
// Says: `ref` can't stand in a pattern of a workflow: outputs are lent where they are used [WF19]
// At: `ref`
// Help: `let (net, vat) = split(&order);` and `&net` where it is lent

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
    async fn bill(order: Order) -> u64 {
        let (ref net, vat) = split(&order);
        *net + vat
    }
);

fn main() {}
