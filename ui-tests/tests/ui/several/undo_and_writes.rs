//! The undo is not idempotent, and the reservation it belongs to is unordered to another — expected: WF20 on
//! `release` and WF10 on the second `reserve`, because both are visible; remedy: `idempotent` on `release`,
//! `.after(first)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write(Stock))]
async fn release(hold: &u64) {
    println!("{hold}")
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, left: u64, right: u64) -> Result<u64, Error> {
        let checked = check(customer)?;
        let first = reserve(left).undo(release(_));
        let second = reserve(right);
        Ok(checked + first + second)
    }
);

fn main() {}
