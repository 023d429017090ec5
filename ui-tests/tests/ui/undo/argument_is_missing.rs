//! `.undo()` without an argument, in the hope it knows how — expected: an error on the empty parentheses,
//! with a WF code (WF05 like `.after()`); remedy: `.undo(release(_))`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<u64, Error> {
        let hold = reserve(article).undo();
        let checked = check(customer)?;
        Ok(hold + checked)
    }
);

fn main() {}
