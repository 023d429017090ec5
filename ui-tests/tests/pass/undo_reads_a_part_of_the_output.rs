//! Right: `_` is a reference to the output, and its parts are read as from any reference (SPEC says only "`_`
//! in it is `&T`"; a Rust developer would expect this).

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Rows;

struct Row {
    id: u64,
    text: String,
}

#[node(write(Rows))]
async fn insert(text: &str) -> Row {
    Row { id: 1, text: text.to_owned() }
}

#[node(write(Rows), idempotent)]
async fn delete(id: u64, text: &str) {
    println!("{id} {text}")
}

#[node(read)]
async fn check(text: &str) -> Result<u64, Error> {
    Ok(text.len() as u64)
}

workflow!(
    async fn add(text: &str) -> Result<u64, Error> {
        let row = insert(text).undo(delete(_.id, &_.text));
        let checked = check(text)?;
        Ok(row.id + checked)
    }
);

fn main() {}
