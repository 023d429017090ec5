//! A computation is told to start early — expected: WF17 on `early`, because a `pure` node has no gate;
//! remedy: remove it

use dag_core::{node, workflow};
use std::io::Error;

#[node(pure)]
fn tax_of(cents: u64) -> u64 {
    cents / 5
}

#[node(read)]
async fn load(id: u64) -> Result<u64, Error> {
    Ok(id)
}

workflow!(
    async fn bill(id: u64, cents: u64) -> Result<u64, Error> {
        let found = load(id)?;
        let tax = tax_of(cents).early();
        Ok(found + tax)
    }
);

fn main() {}
