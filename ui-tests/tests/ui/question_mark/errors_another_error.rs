// Wrong: `#[errors]` generates one error, the head returns another.
// Says: `#[errors(BillError)]` makes `BillError`, and `bill` returns `DbError` [WF18]
// At: `DbError` in the return type
// Help: `-> Result<Invoice, BillError>`

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
    #[errors(BillError)]
    async fn bill(db: &Db) -> Result<Invoice, DbError> {
        let order = load_order(db, 7)?;
        let invoice = price(&order);
        Ok(invoice)
    }
);

fn main() {}
