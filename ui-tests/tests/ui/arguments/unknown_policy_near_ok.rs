// Wrong: `.okay()` instead of `.ok()`.
// Says: there is no policy `.okay` [WF05]
// At: `okay`
// Help: did you mean `.ok()`?

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
    async fn look_up(db: &Db) -> bool {
        let order = load_order(db, 7).okay();
        order.is_some()
    }
);

fn main() {}
