//! The only `?` is the write's own — expected: WF17 on `early`, because a gated write does not wait for
//! itself ("except those of gated writes"); remedy: remove `.early()`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Card;

#[node(write(Card))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Error> {
        let paid = charge(cents).early()?;
        Ok(paid)
    }
);

fn main() {}
