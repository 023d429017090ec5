//! The undo is given the node instead of a call — expected: an error on `release` in `.undo(release)`, with a
//! WF code (SPEC writes `.undo(call)` and names no code; WF05 as for `.after`, or WF17); remedy:
//! `.undo(release(_))`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write(Stock), idempotent)]
async fn release(hold: &u64) {
    println!("{hold}")
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<u64, Error> {
        let hold = reserve(article).undo(release);
        let checked = check(customer)?;
        Ok(hold + checked)
    }
);

fn main() {}
