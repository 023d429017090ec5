// Wrong: A head without a body, as in a trait.
// Says: a workflow must have a body [WF19]
// At: the `;`
// Help: `{ … }` instead of the `;`

use dag_core::workflow;

struct Order {
    id: u64,
    total: u64,
}

struct Invoice {
    order: u64,
    total: u64,
}

workflow!(
    async fn bill(order: Order) -> Invoice;
);

fn main() {}
