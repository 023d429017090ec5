// Wrong: `?` in a workflow that returns an `Option`.
// Says: `look_up` returns `Option<u64>`, and `?` needs `Result` [WF18]
// At: the `?` behind `load_order(db, 7)`
// Help: `-> Result<u64, DbError>`, or `.ok()`

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
    async fn look_up(db: &Db) -> Option<u64> {
        let order = load_order(db, 7)?;
        Some(order.total)
    }
);

fn main() {}
