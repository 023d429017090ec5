// Wrong: The edges of the cycle run through `?` and `.unwrap_or(..)`.
// Says: `rate` and `quote` wait for each other [WF01]; `rate` takes `quote` as the value to fall back to
// At: `quote` in `.unwrap_or(quote)`
// Help: fall back to something that exists: `.unwrap_or(0)`

use dag_core::{node, workflow};

struct Db(Vec<String>);

#[derive(Debug)]
struct DbError;

#[node(read)]
async fn load_rate(db: &Db) -> Result<u64, DbError> {
    db.0.first().map(|line| line.len() as u64).ok_or(DbError)
}

#[node(read)]
async fn load_quote(db: &Db, rate: u64) -> Result<u64, DbError> {
    if db.0.is_empty() { Err(DbError) } else { Ok(rate) }
}

workflow!(
    async fn quote_now(db: &Db) -> Result<u64, DbError> {
        let rate = load_rate(db).unwrap_or(quote);
        let quote = load_quote(db, rate)?;
        Ok(quote)
    }
);

fn main() {}
