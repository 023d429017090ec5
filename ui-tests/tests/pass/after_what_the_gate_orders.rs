//! The order names a check the gate waits for anyway — expected: WF17 on `checked` in `.after(checked)`,
//! because "an `after` that already holds" (SPEC does not say whether a gate counts here, "orders come first,
//! gates last"; if orders are judged without gates this one compiles); remedy: remove `.after(checked)`

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
