// Wrong: Two `?` in a workflow that returns no `Result`.
// Says: `bill` returns `u64`, so `?` has no way out [WF18]: one mistake, the return type, so one error,
//   with both `?` named
// At: the first `?`
// Help: `-> Result<u64, DbError>`

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
    async fn bill(db: &Db) -> u64 {
        let first = load_order(db, 7)?;
        let second = load_order(db, 8)?;
        first.total + second.total
    }
);

fn main() {}
