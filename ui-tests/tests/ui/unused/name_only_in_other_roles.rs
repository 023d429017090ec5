// Wrong: The name of the output occurs as a field and as a closure parameter, never as a value.
// Says: nobody uses `total`, and `total_of` is `pure` [WF06]
// At: `total` in `let total`
// Help: remove the statement, or `let _ = total_of(&order);`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn total_of(order: &Order) -> u64 {
    order.total
}

fn twice(value: u64, change: impl Fn(u64) -> u64) -> u64 {
    change(change(value))
}

workflow!(
    async fn accept(order: Order) -> u64 {
        let total = total_of(&order);
        let sum = { twice(order.total, |total| total + 1) };
        sum
    }
);

fn main() {}
