// Wrong: A name is assigned a second time.
// Says: an assignment can't stand in a workflow outside a `loop` [WF19]
// At: `=`, or `total += 5`
// Help: a name of its own: `let with_fee = total + 5;`

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
        let total = total_of(&order);
        total += 5;
        total
    }
);

fn main() {}
