// Wrong: `?` in a workflow that returns no `Result`.
// Says: `bill` returns `Invoice`, so `?` has no way out [WF18]
// At: the `?` behind `load_order(db, 7)`
// Help: `-> Result<Invoice, DbError>`, or `.ok()`, or `.unwrap_or(…)`

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
    async fn bill(db: &Db) -> Invoice {
        let order = load_order(db, 7)?;
        price(&order)
    }
);

async fn caller(db: &Db) -> u64 {
    bill(db).await.total
}

fn main() {}
