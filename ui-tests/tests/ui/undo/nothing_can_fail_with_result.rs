//! The workflow returns a `Result`, but only ever `Ok` — expected: WF17 on `undo`, because a run fails "when
//! a `?` leaves it or its output is an `Err`", and here neither happens; remedy: remove the undo (SPEC does
//! not say whether a tail `Ok(..)` is known never to be an `Err`)

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> Result<u64, Error> {
    Ok(article)
}

#[node(write(Stock), idempotent)]
async fn release(hold: &u64) {
    println!("{hold}")
}

workflow!(
    async fn order(article: u64) -> Result<u64, Error> {
        let hold = reserve(article).undo(release(_)).unwrap_or(0);
        Ok(hold)
    }
);

fn main() {}
