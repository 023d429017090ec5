//! The `Vec` of `Result`s has a name, and no user: WF06 on `sent`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox), commutes)]
async fn send(to: &str) -> Result<(), Error> {
    if to.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

workflow!(
    async fn tell(names: Vec<String>) -> usize {
        let sent = for name in names.iter().concurrent(8) {
            send(name)
        };
        names.len()
    }
);

fn main() {}
