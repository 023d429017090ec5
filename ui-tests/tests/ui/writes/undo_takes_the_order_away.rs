//! With an undo the reservation no longer waits for the gate, and meets the fallible upsert — expected: WF10
//! on the second call (`reserve`), because only a write "that is neither `idempotent` nor has an `.undo`" is
//! gated; remedy: `.after(counted)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(write(Stock), idempotent)]
async fn recount(article: u64) -> Result<u64, Error> {
    Ok(article)
}

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write(Stock), idempotent)]
async fn release(hold: &u64) {
    println!("{hold}")
}

workflow!(
    async fn order(article: u64) -> Result<u64, Error> {
        let counted = recount(article)?;
        let hold = reserve(article).undo(release(_));
        Ok(counted + hold)
    }
);

fn main() {}
