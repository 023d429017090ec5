//! Right: a blocking read that is late is given up.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read, blocking)]
fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).timeout(2s).retry(1).ok();
        Ok(paid)
    }
);

fn main() {}
