//! The `?` behind the undo is forgotten: the failure would go nowhere.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Names;

#[node(write(Names))]
async fn reserve(id: u64) -> Result<u64, Error> {
    Ok(id)
}

#[node(write(Names), idempotent)]
async fn release(_name: &u64) {}

#[node(read)]
async fn check(id: u64) -> Result<u64, Error> {
    Ok(id)
}

workflow!(
    async fn provision(id: u64) -> Result<u64, Error> {
        let name = reserve(id).undo(release(_));
        let checked = check(id)?;
        Ok(checked)
    }
);

fn main() {}
