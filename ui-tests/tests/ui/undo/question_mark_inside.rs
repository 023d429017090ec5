//! A `?` inside of the undo — expected: an error on the `?` with a WF code (SPEC: "a failing one does not
//! stop the others", so there is nothing to leave; the code is not said, WF17 or WF18); remedy:
//! `.undo(refund(_))`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Card;

struct Charge(u64);

#[node(write(Card))]
async fn charge(cents: u64) -> Result<Charge, Error> {
    Ok(Charge(cents))
}

#[node(write(Card), idempotent)]
async fn refund(charge: &Charge) -> Result<u64, Error> {
    Ok(charge.0)
}

#[node(read)]
async fn check(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        let paid = charge(cents).undo(refund(_)?)?;
        let checked = check(cents)?;
        Ok(paid.0 + checked)
    }
);

fn main() {}
