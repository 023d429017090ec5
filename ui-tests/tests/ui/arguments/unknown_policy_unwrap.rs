// Wrong: `.unwrap()` is no policy: a node call has not run yet.
// Says: there is no policy `.unwrap` [WF05]
// At: `unwrap`
// Help: `?` to fail the workflow, or `.unwrap_or(…)`

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
    async fn look_up(db: &Db) -> u64 {
        let order = load_order(db, 7).unwrap();
        order.total
    }
);

fn main() {}
