//! Nothing else can fail: the undo runs only if the run is told to stop.

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
