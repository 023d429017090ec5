//! Two undos on one statement, one for each of two things it did — expected: WF17 on the second `undo` (SPEC
//! is silent: "two" may also mean both, the last first; then this one compiles); remedy: one node that undoes
//! both

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[derive(Resource)]
struct Log;

#[node(write(Stock, Log))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write(Stock), idempotent)]
async fn release(hold: &u64) {
    println!("{hold}")
}

#[node(write(Log), idempotent)]
async fn strike_out(hold: &u64) {
    println!("{hold}")
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<u64, Error> {
        let hold = reserve(article).undo(release(_)).undo(strike_out(_));
        let checked = check(customer)?;
        Ok(hold + checked)
    }
);

fn main() {}
