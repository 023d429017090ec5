// Wrong: Five different mistakes in one workflow.
// Says: five errors in source order: `order` bound twice [WF09], no policy `.okay` [WF05], nothing gives
//   `&Account` [WF02], nobody uses `label` [WF06], `.await` [WF19]
// At: `order` in `let order`; `okay`; the `..` of `greet(..)`; `label` in `let label`; `await`
// Help: one for each, as if it stood alone

use dag_core::{node, workflow};

struct Db(Vec<String>);

#[derive(Debug)]
struct DbError;

struct Account {
    vip: bool,
}

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
fn validate(order: &Order) -> u64 {
    order.total.min(10_000)
}

#[node(pure)]
fn greet(account: &Account) -> String {
    if account.vip { "dear" } else { "hello" }.to_owned()
}

#[node(pure)]
fn label_for(id: u64) -> String {
    id.to_string()
}

#[node(pure)]
fn join(greeting: &str, total: u64) -> String {
    format!("{greeting} {total}")
}

workflow!(
    async fn answer(db: &Db, order: Order) -> String {
        let order = validate(&order);
        let previous = load_order(db, 7).okay();
        let greeting = greet(..);
        let label = label_for(7);
        let letter = join(&greeting, 7).await;
        format!("{letter} {order} {}", previous.is_some())
    }
);

async fn caller(db: &Db, order: Order) -> usize {
    answer(db, order).await.len()
}

fn main() {}
