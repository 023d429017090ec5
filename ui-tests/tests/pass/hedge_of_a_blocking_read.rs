//! Right: a blocking read that is late may have a second beside it.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read, blocking)]
fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).hedge(200ms).ok();
        Ok(paid)
    }
);

fn main() {}
