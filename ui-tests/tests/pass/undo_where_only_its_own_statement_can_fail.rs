//! The only `?` is the statement's own, so when it has succeeded nothing can fail any more — expected: WF17
//! on `undo`, because the policy "does nothing" (SPEC names only the workflow that cannot fail; if that is
//! meant by the letter, this one compiles); remedy: remove the undo

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
async fn refund(charge: &Charge) {
    println!("{}", charge.0)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        let paid = charge(cents).undo(refund(_))?;
        Ok(paid.0)
    }
);

fn main() {}
