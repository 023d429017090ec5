//! Right: a synchronous node can fail and be tried again.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).retry(3).ok();
        Ok(paid)
    }
);

fn main() {}
