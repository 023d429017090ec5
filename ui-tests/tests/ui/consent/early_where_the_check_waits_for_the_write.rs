//! The only other `?` waits for the write itself — expected: WF17 on `early`, because the gate leaves out the
//! `?`s "of statements that in any run can wait for a gated write"; remedy: remove `.early()`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Card;

#[node(write(Card))]
async fn charge(cents: u64) -> u64 {
    cents
}

#[node(pure)]
fn verify(paid: u64) -> Result<u64, Error> {
    Ok(paid)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        let paid = charge(cents).early();
        let verified = verify(paid)?;
        Ok(verified)
    }
);

fn main() {}
