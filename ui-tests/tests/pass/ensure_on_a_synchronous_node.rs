//! Right: a synchronous node takes every policy that needs no clock.

use dag_core::{node, workflow};
use std::io::Error;

#[node(pure)]
fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).inspect(|v| println!("{v}")).ensure(|v| *v > 0).retry(1).ok();
        Ok(paid)
    }
);

fn main() {}
