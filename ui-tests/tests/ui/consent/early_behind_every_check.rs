//! The only `?` of the workflow is on the statement whose value the write takes — expected: WF17 on `early`,
//! because data makes it wait for that `?` anyway, and no other is left for the gate; remedy: remove
//! `.early()`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Card;

#[node(read)]
async fn load_order(id: u64) -> Result<u64, Error> {
    Ok(id)
}

#[node(write(Card))]
async fn charge(order: u64) -> u64 {
    order
}

workflow!(
    async fn pay(id: u64) -> Result<u64, Error> {
        let order = load_order(id)?;
        let paid = charge(order).early();
        Ok(paid)
    }
);

fn main() {}
