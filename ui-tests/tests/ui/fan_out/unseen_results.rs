// expected: WF06 on `send`, or on `for`: the `Vec` of `Result`s is looked at by nobody; help: `send(name)?;` in
//   the body; or `let _ = for ..`
// Wrong: the `;` is missing, so each `Result` is an item of a `Vec` that is dropped.

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
        for name in names.iter().concurrent(8) {
            send(name)
        }
        names.len()
    }
);

fn main() {}
