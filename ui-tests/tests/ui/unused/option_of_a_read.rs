// Wrong: `.ok()` swallows the failure of a read, and nobody uses the rest.
// Says: nobody uses `order`, and `load_order` only reads [WF06]
// At: `order` in `let order`
// Help: remove the statement, or `let _ = load_order(db, 7).ok();`

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
    async fn size(db: &Db) -> usize {
        let order = load_order(db, 7).ok();
        db.0.len()
    }
);

fn main() {}
