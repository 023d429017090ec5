//! The gate ordered the mail behind the upsert, until somebody wrote `.early()` — expected: WF10 on the
//! second call (`welcome`), because "`.early()` lifts the gate"; remedy: `welcome(name).after(saved)`, or no
//! `.early()`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Accounts;

#[node(write(Accounts), idempotent)]
async fn upsert(name: &str) -> Result<u64, Error> {
    Ok(name.len() as u64)
}

#[node(write(Accounts))]
async fn welcome(name: &str) -> u64 {
    name.len() as u64
}

workflow!(
    async fn sign_up(name: &str) -> Result<u64, Error> {
        let saved = upsert(name)?;
        let greeted = welcome(name).early();
        Ok(saved + greeted)
    }
);

fn main() {}
