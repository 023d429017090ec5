//! The write is idempotent, so it waits for no `?` — expected: WF11 for `load` with `save`, because the gate
//! is for "a write that is neither `idempotent` nor has an `.undo`"; remedy: `save(id).after(old)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Profiles;

#[node(read(Profiles))]
async fn load(id: u64) -> Result<u64, Error> {
    Ok(id)
}

#[node(write(Profiles), idempotent)]
async fn save(id: u64) -> u64 {
    id
}

workflow!(
    async fn touch(id: u64) -> Result<u64, Error> {
        let old = load(id)?;
        let new = save(id);
        Ok(old + new)
    }
);

fn main() {}
