// Wrong: A node call with `..` and `?` inside `Some(..)`.
// Says: `load_order` is a node here and is also called inside `Some(…)` [WF19]
// At: `load_order` in `Some(load_order(db, 8)?)`
// Help: `let second = load_order(db, 8)?;` and `Some(second)`

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
    async fn pair(db: &Db) -> Result<(Order, Option<Order>), DbError> {
        let first = load_order(db, 7)?;
        let other = Some(load_order(db, 8)?);
        Ok((first, other))
    }
);

fn main() {}
