//! Right: the tail has an undo, and a statement that may fail runs beside it.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

struct Hold(u64);

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

#[node(write(Stock))]
async fn reserve(article: u64) -> Result<Hold, Error> {
    Ok(Hold(article))
}

#[node(write(Stock), idempotent)]
async fn release(hold: &Hold) {
    println!("{}", hold.0)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<Hold, Error> {
        check(customer)?;
        reserve(article).undo(release(_))
    }
);

fn main() {}
