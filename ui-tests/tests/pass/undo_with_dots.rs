//! Right: `..` in an undo finds what is missing by type, `_` is given by hand.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Rows;

struct Db(u64);

struct RowId(u64);

#[node(write(Rows))]
async fn insert(db: &Db, text: &str) -> RowId {
    RowId(db.0 + text.len() as u64)
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
    async fn add(db: &Db, text: &str) -> Result<u64, Error> {
        let id = insert(..).undo(delete(.., _));
        let checked = check(text)?;
        Ok(id.0 + checked)
    }
);

fn main() {}
