//! Right: a limit for each attempt and one for the whole.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).timeout(2s).retry(3).timeout(5s).ok();
        Ok(paid)
    }
);

fn main() {}
