// Wrong: A `while` as a statement.
// Says: `while` can't stand in a workflow: it has no bound [WF19]
// At: `while`
// Help: `loop { … }.max(n)`, or a node that holds the `while`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(read)]
async fn is_paid(order: &Order) -> bool {
    order.total == 0
}

workflow!(
    async fn wait(order: Order) -> u64 {
        while order.total > 0 {
            is_paid(&order);
        }
        order.id
    }
);

fn main() {}
