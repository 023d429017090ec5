// Right: `#[errors(X)]` and a head that returns `X`.

use dag_core::{node, workflow};

struct Db(Vec<String>);

#[derive(Debug)]
struct DbError;

impl std::fmt::Display for DbError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the database is away")
    }
}

impl std::error::Error for DbError {}

#[node(read)]
async fn count(db: &Db) -> Result<usize, DbError> {
    if db.0.is_empty() { Err(DbError) } else { Ok(db.0.len()) }
}

workflow!(
    #[errors(SizeError)]
    async fn size(db: &Db) -> Result<usize, SizeError> {
        let lines = count(..)?;
        Ok(lines)
    }
);

fn main() {}
