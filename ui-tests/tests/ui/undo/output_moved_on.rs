//! The temporary file moves into the next node, and its undo needs it until the run ends — expected: WF04 on
//! `temp` in `publish(temp)`, naming the undo `delete` as the other user, because "a move must be the only
//! use in any one run"; remedy: `publish(&temp)` or `publish(temp.clone())`

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
fn publish(temp: TempFile) -> Result<usize, Error> {
    Ok(temp.0.len())
}

workflow!(
    async fn upload(name: &str) -> Result<usize, Error> {
        let temp = create(name).undo(delete(_));
        let size = publish(temp)?;
        Ok(size)
    }
);

fn main() {}
