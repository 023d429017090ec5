// Wrong: A struct instead of a function.
// Says: `workflow!` takes an `async fn`, and this is a struct [WF19]
// At: `struct`
// Help: `async fn bill(order: Order) -> Invoice { … }`

use dag_core::workflow;

workflow!(
    struct Bill {
        cents: u64,
    }
);

fn main() {}
