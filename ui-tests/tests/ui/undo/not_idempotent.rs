//! The refund is an ordinary write — expected: WF20 on `refund` in `.undo(refund(_))`, because undos "must be
//! idempotent (WF20)"; remedy: `#[node(write(Card), idempotent)]` on `refund`, if it is

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Card;

struct Charge(u64);

#[node(write(Card))]
async fn charge(cents: u64) -> Result<Charge, Error> {
    Ok(Charge(cents))
}

#[node(write(Card))]
async fn refund(charge: &Charge) {
    println!("{}", charge.0)
}

#[node(read)]
async fn check(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        let paid = charge(cents).undo(refund(_))?;
        let checked = check(cents)?;
        Ok(paid.0 + checked)
    }
);

fn main() {}
