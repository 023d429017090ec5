// Wrong: The node wants to see the error, but `.ok()` threw it away.
// Says: `report` takes `Result<&Order, &DbError>`, and `order` is `Option<Order>` since its `.ok()` [WF02]
// At: the `..` of `report(..)`
// Help: remove `.ok()` from `order`

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

#[node(pure)]
fn report(order: Result<&Order, &DbError>) -> String {
    order.map_or_else(|error| format!("{error:?}"), |order| order.id.to_string())
}

workflow!(
    async fn look_up(db: &Db) -> String {
        let order = load_order(db, 7).ok();
        report(..)
    }
);

fn main() {}
