//! The undo subtracts what was added, which commutes, and twice is too much — expected: WF20 on `subtract`,
//! because "adding to a counter commutes and is not idempotent"; remedy: an undo by key, `idempotent`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Total;

#[node(write(Total), commutes)]
async fn add(cents: u64) -> u64 {
    cents
}

#[node(write(Total), commutes)]
async fn subtract(cents: &u64) {
    println!("{cents}")
}

#[node(read)]
async fn check(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        let added = add(cents).undo(subtract(_));
        let checked = check(cents)?;
        Ok(added + checked)
    }
);

fn main() {}
