//! The undo is a plain function without `#[node]` — expected: rustc's "cannot find macro `release`" on
//! `release`, because a policy argument that wants a call takes a node call; remedy: `#[node(write(Stock),
//! idempotent)]`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

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

async fn caller() {
    release(&1).await
}

fn main() {}
