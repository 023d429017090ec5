// expected: WF12 on `retry`: `add_up` may not be repeated: `store` writes `Ledger` after `load` has read it
//   (the second run would read what the first wrote), although every write is idempotent
// Wrong: a workflow reads, adds one and stores; repeated, it adds two.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(read(Ledger))]
async fn load(id: u64) -> Result<u64, Error> {
    if id == 0 { Err(Error::other("nobody")) } else { Ok(id) }
}

#[node(write(Ledger), idempotent)]
async fn store(sum: u64) -> Result<(), Error> {
    if sum == 0 { Err(Error::other("nothing")) } else { Ok(()) }
}

workflow!(
    async fn add_one(id: u64) -> Result<(), Error> {
        let sum = load(id)?;
        store(sum + 1)?;
        Ok(())
    }
);

workflow!(
    async fn serve(id: u64) -> Result<(), Error> {
        add_one(id).retry(3)?;
        Ok(())
    }
);

fn main() {}
