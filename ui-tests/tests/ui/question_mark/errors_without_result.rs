// Wrong: `#[errors]` on a workflow that returns no `Result`.
// Says: `#[errors(BillError)]` makes `BillError`, and `bill` returns `Invoice` [WF18]
// At: `Invoice` in the return type, or `BillError`
// Help: `-> Result<Invoice, BillError>`, or remove `#[errors(BillError)]`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

struct Invoice {
    order: u64,
    total: u64,
}

#[node(pure)]
fn price(order: &Order) -> Invoice {
    Invoice { order: order.id, total: order.total }
}

workflow!(
    #[errors(BillError)]
    async fn bill(order: Order) -> Invoice {
        price(&order)
    }
);

fn main() {}
