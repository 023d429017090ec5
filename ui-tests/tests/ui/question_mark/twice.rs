// Wrong: `?` twice on one call.
// Says: `load_order(db, 7)?` is `Order`, so there is nothing for a second `?` to take [WF18]
// At: the second `?`
// Help: remove the second `?`

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
        let order = load_order(db, 7)??;
        Ok(order.total)
    }
);

fn main() {}
