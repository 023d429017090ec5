//! The undo stands behind `.ok()`, and its node takes the plain output — expected: an error at `_` or `undo`
//! (SPEC: each policy "wraps what stands before it", so `_` would be `&Option<u64>` and rustc says E0308; "if
//! this node succeeded, `_` is this node's output" would let it compile); remedy:
//! `reserve(article).undo(release(_)).ok()`

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
