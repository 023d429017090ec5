// Right: `?` on fallible nodes, `.ok()`, `.unwrap_or(..)`, and a fallible tail whose error converts.

use dag_core::{Resource, node, workflow};

struct Db(Vec<String>);

#[derive(Debug)]
struct DbError;

#[derive(Debug)]
struct MailError;

struct Order {
    id: u64,
    total: u64,
}

struct Reply(String);

struct Receipt(u64);

#[derive(Resource)]
struct Mailbox;

#[node(read)]
async fn load_order(db: &Db, id: u64) -> Result<Order, DbError> {
    match db.0.len() {
        0 => Err(DbError),
        lines => Ok(Order { id, total: lines as u64 }),
    }
}

#[node(write(Mailbox))]
async fn send(reply: &Reply) -> Result<Receipt, MailError> {
    if reply.0.is_empty() { Err(MailError) } else { Ok(Receipt(1)) }
}

#[derive(Debug)]
enum AnswerError {
    Db(DbError),
    Mail(MailError),
}

impl From<DbError> for AnswerError {
    fn from(error: DbError) -> Self {
        AnswerError::Db(error)
    }
}

impl From<MailError> for AnswerError {
    fn from(error: MailError) -> Self {
        AnswerError::Mail(error)
    }
}

#[node(pure)]
fn draft(order: &Order, before: Option<&u64>, spare: u32) -> Reply {
    Reply(format!("{} {before:?} {spare}", order.total))
}

#[node(read)]
async fn load_total(db: &Db) -> Result<u64, DbError> {
    if db.0.is_empty() { Err(DbError) } else { Ok(db.0.len() as u64) }
}

#[node(read)]
async fn load_spare(db: &Db) -> Result<u32, DbError> {
    if db.0.is_empty() { Err(DbError) } else { Ok(1) }
}

workflow!(
    async fn answer(db: &Db, id: u64) -> Result<Receipt, AnswerError> {
        let order = load_order(..)?;
        let before = load_total(db).ok();
        let spare = load_spare(db).unwrap_or(0);
        let reply = draft(..);
        send(..)
    }
);

fn main() {}
