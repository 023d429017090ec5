// Wrong: `.ok` is given a value, as if it were `.unwrap_or`.
// Says: `.ok` takes no argument [WF05]
// At: `0`
// Help: `.ok()` or `.unwrap_or(0)`

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
        let lines = count(db).ok(0);
        lines.map_or(0, |lines| lines)
    }
);

fn main() {}
