// Wrong: Nothing between the parentheses.
// Says: `workflow!` takes an `async fn`, and here is nothing [WF19]
// At: `workflow!()`
// Help: `async fn bill(order: Order) -> Invoice { … }`

use dag_core::workflow;

workflow!();

fn main() {}
