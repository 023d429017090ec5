//! Right: an idempotent write with `?`, and one that is gated behind it.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Accounts;

#[node(write(Accounts), idempotent)]
async fn upsert(name: &str) -> Result<u64, Error> {
    Ok(name.len() as u64)
}

#[node(write(Accounts))]
async fn welcome(name: &str) -> Result<u64, Error> {
    Ok(name.len() as u64)
}

workflow!(
    async fn sign_up(name: &str) -> Result<u64, Error> {
        let greeted = welcome(name)?;
        let saved = upsert(name)?;
        Ok(saved + greeted)
    }
);

fn main() {}
