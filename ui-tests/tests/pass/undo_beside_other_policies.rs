//! Right: an order and a consent in front of the undo, and `?` behind it.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[derive(Resource)]
struct Log;

#[node(write(Log), idempotent)]
async fn note(text: &str) {
    println!("{text}")
}

#[node(write(Stock, Log))]
async fn reserve(article: u64) -> Result<u64, Error> {
    Ok(article)
}

#[node(write(Stock), idempotent)]
async fn release(hold: &u64) {
    println!("{hold}")
}

#[node(write(Log), idempotent)]
async fn trace(text: &str) -> Result<usize, Error> {
    Ok(text.len())
}

workflow!(
    async fn order(article: u64, text: &str) -> Result<u64, Error> {
        note(text);
        let traced = trace(text).after(note)?;
        let hold = reserve(article).after(note).allow_race(traced).undo(release(_))?;
        Ok(hold + traced as u64)
    }
);

fn main() {}
