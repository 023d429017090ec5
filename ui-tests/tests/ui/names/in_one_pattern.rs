// Wrong: One pattern binds a name twice.
// Says: `part` is bound twice [WF09]
// At: the second `part` in `let (part, part)`
// Help: another name for one of the two

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
    async fn total(order: Order) -> u64 {
        let (part, part) = split(&order);
        part
    }
);

fn main() {}
