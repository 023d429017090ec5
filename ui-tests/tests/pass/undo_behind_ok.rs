//! The undo stands behind `.ok()`: it is due if the node succeeded, and `_` is what the node made.

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

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<u64, Error> {
        let hold = reserve(article).ok().undo(release(_));
        let checked = check(customer)?;
        Ok(hold.unwrap_or(0) + checked)
    }
);

fn main() {}
