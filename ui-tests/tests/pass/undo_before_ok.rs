//! Right: an undo in front of `.ok()`; it runs if the reservation succeeded and something else failed.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

struct Hold(u64);

#[node(write(Stock))]
async fn reserve(article: u64) -> Result<Hold, Error> {
    Ok(Hold(article))
}

#[node(write(Stock), idempotent)]
async fn release(hold: &Hold) {
    println!("{}", hold.0)
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<u64, Error> {
        let hold = reserve(article).undo(release(_)).ok();
        let checked = check(customer)?;
        Ok(hold.as_ref().map_or(0, |hold| hold.0) + checked)
    }
);

fn main() {}
