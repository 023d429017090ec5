// Wrong: A number is given where a text is wanted.
// Says: rustc: mismatched types, expected `&str`, found `u64`
// At: `order.id` in `label(order.id)`
// Help: rustc's own

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn label(text: &str) -> String {
    text.to_uppercase()
}

workflow!(
    async fn pack(order: Order) -> String {
        label(order.id)
    }
);

fn main() {}
