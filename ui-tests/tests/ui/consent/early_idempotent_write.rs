//! An idempotent write is told to start early — expected: WF17 on `early`, because only a write "that is
//! neither `idempotent` nor has an `.undo`" is gated; remedy: remove `.early()`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Accounts;

#[node(write(Accounts), idempotent)]
async fn upsert(name: &str) -> u64 {
    name.len() as u64
}

#[node(read)]
async fn load_plan(name: &str) -> Result<u64, Error> {
    Ok(name.len() as u64)
}

workflow!(
    async fn sign_up(name: &str) -> Result<u64, Error> {
        let plan = load_plan(name)?;
        let saved = upsert(name).early();
        Ok(plan + saved)
    }
);

fn main() {}
