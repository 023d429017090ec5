// Wrong: A `let mut` outside a `loop`.
// Says: `let mut` is only for the state of a `loop` [WF19]
// At: `mut`
// Help: `let total = order.total + 5;`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn charge(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn bill(order: Order) -> u64 {
        let mut total = order.total + 5;
        charge(total)
    }
);

fn main() {}
