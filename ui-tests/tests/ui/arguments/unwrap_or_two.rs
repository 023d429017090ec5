// Wrong: `.unwrap_or` with two values.
// Says: `.unwrap_or` takes one value and 2 are given [WF05]
// At: `1`, the argument too many
// Help: `.unwrap_or(0)`

use dag_core::{node, workflow};

struct Db(Vec<String>);

#[derive(Debug)]
struct DbError;

#[node(read)]
async fn count(db: &Db) -> Result<usize, DbError> {
    if db.0.is_empty() { Err(DbError) } else { Ok(db.0.len()) }
}

workflow!(
    async fn size(db: &Db) -> usize {
        let lines = count(db).unwrap_or(0, 1);
        lines
    }
);

fn main() {}
