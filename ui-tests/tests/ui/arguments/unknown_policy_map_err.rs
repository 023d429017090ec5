// Wrong: `.map_err(..)` of Rust is no policy.
// Says: there is no policy `.map_err` [WF05]
// At: `map_err`
// Help: `let order = load_order(db, 7);` and `let order_or_text = order.map_err(…);` in plain Rust, or
//   `From` and `?`

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
    async fn look_up(db: &Db) -> Result<u64, String> {
        let order = load_order(db, 7).map_err(|error| format!("{error:?}"))?;
        Ok(order.total)
    }
);

fn main() {}
