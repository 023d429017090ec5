// Wrong: `.ok()` made it an `Option`, `?` comes too late.
// Says: `load_order(db, 7).ok()` is `Option<Order>`, and `?` needs a `Result` [WF18]
// At: the `?` behind `.ok()`
// Help: remove `.ok()`

use dag_core::{node, workflow};

struct Db(Vec<String>);

#[derive(Debug)]
struct DbError;

struct Order {
    id: u64,
    total: u64,
}

#[node(read)]
async fn load_order(db: &Db, id: u64) -> Result<Order, DbError> {
    match db.0.len() {
        0 => Err(DbError),
        lines => Ok(Order { id, total: lines as u64 }),
    }
}

workflow!(
    async fn look_up(db: &Db) -> Result<u64, DbError> {
        let order = load_order(db, 7).ok()?;
        Ok(order.total)
    }
);

fn main() {}
