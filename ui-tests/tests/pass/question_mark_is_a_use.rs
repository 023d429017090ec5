// Right: A read whose output nobody uses, but whose failure fails the workflow, is a check.

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
    async fn check(db: &Db, id: u64) -> Result<u64, DbError> {
        load_order(db, id)?;
        let first = load_order(db, 0)?;
        Ok(first.total)
    }
);

fn main() {}
