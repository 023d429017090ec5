//! The undo takes the output of a statement that may not have run when it is needed — expected: an error on
//! `checked` in the undo (SPEC is silent: a name in a policy argument is an edge, so `reserve` would wait for
//! it, and as `checked` takes `hold`, WF01); remedy: an undo that needs inputs and `_` alone

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write(Stock), idempotent)]
async fn release(hold: &u64, checked: u64) {
    println!("{hold} {checked}")
}

#[node(pure)]
fn check(hold: u64) -> Result<u64, Error> {
    Ok(hold)
}

workflow!(
    async fn order(article: u64) -> Result<u64, Error> {
        let hold = reserve(article).undo(release(_, checked));
        let checked = check(hold)?;
        Ok(hold + checked)
    }
);

fn main() {}
