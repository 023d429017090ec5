// Wrong: `.unwrap_or_default()` of Rust is no policy.
// Says: there is no policy `.unwrap_or_default` [WF05]
// At: `unwrap_or_default`
// Help: `.unwrap_or(Default::default())`

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
        let lines = count(db).unwrap_or_default();
        lines
    }
);

fn main() {}
