// Wrong: `?` on a node that can't fail.
// Says: `price` returns `Invoice`, so there is nothing for `?` to take [WF18]
// At: the `?` behind `price(..)`
// Help: remove the `?`

use dag_core::{node, workflow};

#[derive(Debug)]
struct DbError;

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
    async fn bill(order: Order) -> Result<Invoice, DbError> {
        let invoice = price(..)?;
        Ok(invoice)
    }
);

fn main() {}
