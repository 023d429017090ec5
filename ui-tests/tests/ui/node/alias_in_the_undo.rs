//! The undo's node names the resource by an alias — expected: WF16 on `S` in `write(S)`, at the node and not
//! at the undo, because it "is refused where the node is defined"; remedy: `write(Stock)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

type S = Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write(S), idempotent)]
async fn release(hold: &u64) {
    println!("{hold}")
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<u64, Error> {
        let hold = reserve(article).undo(release(_));
        let checked = check(customer)?;
        Ok(hold + checked)
    }
);

fn main() {}
