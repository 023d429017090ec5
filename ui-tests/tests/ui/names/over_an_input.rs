// Wrong: The usual shadowing of Rust: the validated order takes the name of the raw one.
// Says: `order` is bound twice: it is an input [WF09], and no second error about a cycle
// At: `order` in `let order`
// Help: `let checked = validate(&order);`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn validate(order: &Order) -> Order {
    Order { id: order.id, total: order.total.min(10_000) }
}

workflow!(
    async fn accept(order: Order) -> Order {
        let order = validate(&order);
        order
    }
);

fn main() {}
