//! Right: an idempotent write may have an undo too: to repeat is not to take back.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Accounts;

#[node(write(Accounts), idempotent)]
async fn upsert(name: &str) -> u64 {
    name.len() as u64
}

#[node(write(Accounts), idempotent)]
async fn remove(id: &u64) {
    println!("{id}")
}

#[node(read)]
async fn load_plan(name: &str) -> Result<u64, Error> {
    Ok(name.len() as u64)
}

workflow!(
    async fn sign_up(name: &str) -> Result<u64, Error> {
        let id = upsert(name).undo(remove(_));
        let plan = load_plan(name)?;
        Ok(id + plan)
    }
);

fn main() {}
