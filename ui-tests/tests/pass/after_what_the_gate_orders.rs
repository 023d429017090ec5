//! The order names a check that the gate waits for anyway: it says what must hold if the gate is lifted one day.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Card;

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

#[node(write(Card))]
async fn charge(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn pay(customer: u64, cents: u64) -> Result<u64, Error> {
        let checked = check(customer)?;
        let paid = charge(cents).after(checked);
        Ok(checked + paid)
    }
);

fn main() {}
