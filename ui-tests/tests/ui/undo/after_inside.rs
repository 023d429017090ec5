//! An order inside of the undo — expected: WF17 on `after` (or on `checked`), because undos run after
//! everything, "one after the other, the last to succeed first", so the order does nothing; remedy: remove it

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
        let checked = check(customer)?;
        let hold = reserve(article).undo(release(_).after(checked));
        Ok(hold + checked)
    }
);

fn main() {}
