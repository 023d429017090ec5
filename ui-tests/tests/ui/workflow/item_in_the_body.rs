// Wrong: A helper function is defined inside the body.
// Says: an item can't stand in the body of a workflow [WF19]
// At: `fn`
// Help: move `double` out of the workflow

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
        fn double(cents: u64) -> u64 {
            cents * 2
        }
        let cents = { double(order.total) };
        charge(cents)
    }
);

fn main() {}
