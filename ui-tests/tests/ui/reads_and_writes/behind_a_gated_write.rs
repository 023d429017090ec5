//! The check's `?` waits for one gated write, so the other gated write does not wait for it — expected: WF11
//! for `verify` with `ship`, because the gate leaves out the `?`s "of statements that in any run can wait for
//! a gated write"; remedy: `ship(order).after(verified)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Card;

#[derive(Resource)]
struct Stock;

#[node(write(Card))]
async fn charge(order: u64) -> u64 {
    order
}

#[node(read(Stock))]
async fn verify(paid: u64) -> Result<u64, Error> {
    Ok(paid)
}

#[node(write(Stock))]
async fn ship(order: u64) -> u64 {
    order
}

workflow!(
    async fn deliver(order: u64) -> Result<u64, Error> {
        let paid = charge(order);
        let verified = verify(paid)?;
        let shipped = ship(order);
        Ok(verified + shipped)
    }
);

fn main() {}
