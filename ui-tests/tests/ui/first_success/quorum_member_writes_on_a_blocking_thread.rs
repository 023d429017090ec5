//! One of three replicas blocks: WF12 on `put_b`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Archive;

#[node(write(Ledger), idempotent)]
async fn put_a(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Archive), idempotent, blocking)]
fn put_b(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(read)]
async fn find(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn store(cents: u64) -> usize {
        let stored = quorum!(2; put_a(cents), put_b(cents), find(cents)).ok();
        stored.as_ref().map_or(0, |stored| stored.len())
    }
);

fn main() {}
