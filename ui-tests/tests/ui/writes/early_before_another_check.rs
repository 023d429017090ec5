//! The mail may go out before the check, but not beside the upsert — expected: WF10 on `welcome` without a
//! word about `.early()`, which still lifts the gate of the check; remedy: `welcome(name).after(saved).early()`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Accounts;

#[node(write(Accounts), idempotent)]
async fn upsert(name: &str) -> u64 {
    name.len() as u64
}

#[node(write(Accounts))]
async fn welcome(name: &str) -> u64 {
    name.len() as u64
}

#[node(read)]
async fn check(name: &str) -> Result<u64, Error> {
    Ok(name.len() as u64)
}

workflow!(
    async fn sign_up(name: &str) -> Result<u64, Error> {
        let saved = upsert(name);
        let greeted = welcome(name).early();
        let checked = check(name)?;
        Ok(saved + greeted + checked)
    }
);

fn main() {}
