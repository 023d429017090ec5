// Wrong: A statement is wrong, and three others use its output.
// Says: there is no policy `.okay` [WF05]: this error alone; what `order` would have been is not guessed at
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

struct Invoice {
    order: u64,
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
fn price(order: &Order) -> Invoice {
    Invoice { order: order.id, total: order.total }
}

#[node(pure)]
fn pack(order: &Order) -> String {
    order.id.to_string()
}

workflow!(
    async fn fulfil(db: &Db) -> (Invoice, String, u64) {
        let order = load_order(db, 7).okay();
        let invoice = price(..);
        let parcel = pack(..);
        let total = order.total + invoice.total;
        (invoice, parcel, total)
    }
);

fn main() {}
