//! A bare list is the head of a `for` without a `let`: WF15 on `for`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn send(to: &str) -> Result<(), Error> {
    if to.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

workflow!(
    async fn tell(names: Vec<String>) -> Result<(), Error> {
        for name in names {
            send(&name)?;
        }
        Ok(())
    }
);

fn main() {}
