//! Right: the output of the workflow is the value the undo would need; the output comes last.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

struct Hold(u64);

#[node(write(Stock))]
async fn reserve(article: u64) -> Hold {
    Hold(article)
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
    async fn order(customer: u64, article: u64) -> Result<Hold, Error> {
        let hold = reserve(article).undo(release(_));
        check(customer)?;
        Ok(hold)
    }
);

fn main() {}
