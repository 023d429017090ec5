// Right: A node that takes the `Result` sees the error; no `?` is needed.

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
        let order = load_order(db, 7);
        report(..)
    }
);

fn main() {}
