// Wrong: Three calls, each with a policy that does not exist.
// Says: three errors in source order: no policy `.unwrap` [WF05], `.expect` [WF05], `.okay` [WF05]
// At: `unwrap`; `expect`; `okay`
// Help: `?`, `.unwrap_or(…)`, `.ok()`

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
    async fn sum(db: &Db) -> u64 {
        let first = load_order(db, 1).unwrap();
        let second = load_order(db, 2).expect("order 2 exists");
        let third = load_order(db, 3).okay();
        first.total + second.total + third.map_or(0, |order| order.total)
    }
);

fn main() {}
