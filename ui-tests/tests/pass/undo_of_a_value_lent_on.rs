//! Right: the next node borrows what the undo needs until the run ends.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Files;

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
fn publish(temp: &TempFile) -> Result<usize, Error> {
    Ok(temp.0.len())
}

workflow!(
    async fn upload(name: &str) -> Result<usize, Error> {
        let temp = create(name).undo(delete(_));
        let size = publish(&temp)?;
        Ok(size)
    }
);

fn main() {}
