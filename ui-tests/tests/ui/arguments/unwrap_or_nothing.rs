// Wrong: `.unwrap_or()` without the value to fall back to.
// Says: `.unwrap_or` takes one value and none is given [WF05]
// At: `unwrap_or`, or its parentheses
// Help: `.unwrap_or(…)` with a value of type `usize`

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
        let lines = count(db).unwrap_or();
        lines
    }
);

fn main() {}
