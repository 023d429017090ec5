//! Right: the next node takes a clone, the undo keeps the value.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Files;

#[derive(Clone)]
struct TempFile(String);

#[node(write(Files))]
async fn create(name: &str) -> TempFile {
    TempFile(name.to_owned())
}

#[node(write(Files), idempotent)]
async fn delete(temp: &TempFile) {
    println!("{}", temp.0)
}

#[node(pure)]
fn publish(temp: TempFile) -> Result<usize, Error> {
    Ok(temp.0.len())
}

workflow!(
    async fn upload(name: &str) -> Result<usize, Error> {
        let temp = create(name).undo(delete(_));
        let size = publish(temp.clone())?;
        Ok(size)
    }
);

fn main() {}
