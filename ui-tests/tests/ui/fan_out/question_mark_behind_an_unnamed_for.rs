//! A statement without a `let`, with the `?` behind the block: WF17 on `?`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox), commutes)]
async fn send(to: &str) -> Result<(), Error> {
    if to.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

workflow!(
    async fn tell(names: Vec<String>) -> Result<(), Error> {
        for name in names.iter().concurrent(8) {
            send(name)
        }?;
        Ok(())
    }
);

fn main() {}
