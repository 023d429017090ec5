//! The undo is given what `reserve` was given as well — expected: WF05 on `article` in `release(_, article)`,
//! because "too few arguments without `..`, too many" holds for every call; remedy: `release(_)`

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
        let hold = reserve(article).undo(release(_, article));
        let checked = check(customer)?;
        Ok(hold + checked)
    }
);

fn main() {}
