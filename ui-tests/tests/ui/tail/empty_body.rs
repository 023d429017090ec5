// Wrong: The body is still empty.
// Says: `bill` returns `Invoice`, and its body has no tail [WF07]
// At: the end of the body, or the return type
// Help: a tail of type `Invoice`

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
    async fn bill(_order: Order) -> Invoice {}
);

fn main() {}
