//! The same move, inferred — expected: WF04 on the `..` of `publish(..)`, naming the undo `delete`, because
//! the undo needs the output until the run ends; remedy: `temp: &TempFile` in `publish`, or
//! `publish(temp.clone())`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Files;

struct TempFile(String);

#[node(write(Files))]
async fn create(name: &str) -> Result<TempFile, Error> {
    Ok(TempFile(name.to_owned()))
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
        let temp = create(name).undo(delete(_))?;
        let size = publish(..)?;
        Ok(size)
    }
);

fn main() {}
