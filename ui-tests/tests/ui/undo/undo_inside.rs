//! An undo of the undo — expected: WF17 on the inner `undo`, because an undo runs when the run has failed
//! already and is not undone; remedy: remove it (SPEC is silent)

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write(Stock), idempotent)]
async fn release(hold: &u64) -> u64 {
    *hold
}

#[node(write(Stock), idempotent)]
async fn take_again(hold: &u64) {
    println!("{hold}")
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<u64, Error> {
        let hold = reserve(article).undo(release(_).undo(take_again(_)));
        let checked = check(customer)?;
        Ok(hold + checked)
    }
);

fn main() {}
