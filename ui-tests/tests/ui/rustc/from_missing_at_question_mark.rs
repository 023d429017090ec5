// Wrong: The error of a node does not convert into that of the workflow.
// Says: rustc: `?` couldn't convert the error to `MailError`
// At: the `?` behind `load_order(db, 7)`
// Help: rustc's own: `From<DbError>` is not implemented for `MailError`

use dag_core::{node, workflow};

struct Db(Vec<String>);

#[derive(Debug)]
struct DbError;

#[derive(Debug)]
struct MailError;

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
    async fn look_up(db: &Db) -> Result<u64, MailError> {
        let order = load_order(db, 7)?;
        Ok(order.total)
    }
);

fn main() {}
