//! Right: `.early()` on a gated write beside a `?`, in front of other policies.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Log;

#[node(read)]
async fn load(id: u64) -> Result<u64, Error> {
    Ok(id)
}

#[node(write(Outbox))]
async fn post(id: u64) -> Result<u64, Error> {
    Ok(id)
}

#[node(write(Log))]
async fn note(id: u64) {
    println!("{id}")
}

workflow!(
    async fn look_up(id: u64) -> Result<u64, Error> {
        note(id).early();
        let sent = post(id).early().unwrap_or(0);
        let found = load(id)?;
        Ok(found + sent)
    }
);

fn main() {}
