//! The undo computes something nobody sees — expected: WF17 on `negative` in the undo, because it undoes
//! nothing; remedy: a write that takes it back

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn book(cents: i64) -> i64 {
    cents
}

#[node(pure)]
fn negative(cents: &i64) -> i64 {
    -cents
}

#[node(read)]
async fn check(cents: i64) -> Result<i64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: i64) -> Result<i64, Error> {
        let booked = book(cents).undo(negative(_));
        let checked = check(cents)?;
        Ok(booked + checked)
    }
);

fn main() {}
