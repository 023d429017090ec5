//! Right: `.early()` lifts the gate; what has to be ordered is ordered by `.after`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Accounts;

#[derive(Resource)]
struct Outbox;

#[node(write(Accounts), idempotent)]
async fn upsert(name: &str) -> u64 {
    name.len() as u64
}

#[node(write(Accounts, Outbox))]
async fn welcome(name: &str) -> u64 {
    name.len() as u64
}

#[node(read)]
async fn load_plan(name: &str) -> Result<u64, Error> {
    Ok(name.len() as u64)
}

workflow!(
    async fn sign_up(name: &str) -> Result<u64, Error> {
        let saved = upsert(name);
        let greeted = welcome(name).after(saved).early();
        let plan = load_plan(name)?;
        Ok(plan + greeted + saved)
    }
);

fn main() {}
