// Wrong: The `?` was forgotten, and the workflow returns no `Result`, so `?` alone would not do.
// Says: `price` takes `&Order`, and `order` is `Result<Order, DbError>` [WF08]
// At: the `..` of `price(..)`
// Help: `.unwrap_or(…)`, or `?` together with `-> Result<Invoice, DbError>`

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
        let order = load_order(db, 7);
        price(..)
    }
);

fn main() {}
