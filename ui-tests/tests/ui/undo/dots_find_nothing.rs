//! The undo infers a database that is not there — expected: WF02 on the `..` of `delete(.., _)`, naming `db:
//! &Db`, because `..` in an undo is the `..` of every call; remedy: an input `db: &Db`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Rows;

struct Db(u64);

struct RowId(u64);

#[node(write(Rows))]
async fn insert(text: &str) -> RowId {
    RowId(text.len() as u64)
}

#[node(write(Rows), idempotent)]
async fn delete(db: &Db, id: &RowId) {
    println!("{} {}", db.0, id.0)
}

#[node(read)]
async fn check(text: &str) -> Result<u64, Error> {
    Ok(text.len() as u64)
}

workflow!(
    async fn add(text: &str) -> Result<u64, Error> {
        let id = insert(text).undo(delete(.., _));
        let checked = check(text)?;
        Ok(id.0 + checked)
    }
);

async fn caller() -> u64 {
    Db(1).0
}

fn main() {}
