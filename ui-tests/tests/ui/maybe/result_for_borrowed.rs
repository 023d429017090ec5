// Wrong: The `?` was forgotten: the output is still a `Result`.
// Says: `price` takes `&Order`, and `order` is `Result<Order, DbError>` [WF08]
// At: the `..` of `price(..)`
// Help: `let order = load_order(db, 7)?;`

use dag_core::{node, workflow};

struct Db(Vec<String>);

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

#[node(read)]
async fn load_order(db: &Db, id: u64) -> Result<Order, DbError> {
    match db.0.len() {
        0 => Err(DbError),
        lines => Ok(Order { id, total: lines as u64 }),
    }
}

#[node(pure)]
fn price(order: &Order) -> Invoice {
    Invoice { order: order.id, total: order.total }
}

workflow!(
    async fn bill(db: &Db) -> Result<Invoice, DbError> {
        let order = load_order(db, 7);
        let invoice = price(..);
        Ok(invoice)
    }
);

fn main() {}
