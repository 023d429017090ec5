//! Right: an undo writes what a statement reads; undos run when the statements are over, so nothing races.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[derive(Resource)]
struct Journal;

#[node(read(Journal))]
async fn last_entry(day: u64) -> Result<u64, Error> {
    Ok(day)
}

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write(Stock, Journal), idempotent)]
async fn release(hold: &u64) {
    println!("{hold}")
}

workflow!(
    async fn order(day: u64, article: u64) -> Result<u64, Error> {
        let last = last_entry(day)?;
        let hold = reserve(article).undo(release(_));
        Ok(last + hold)
    }
);

fn main() {}
