//! Right: a write that names no resource may be repeated, too, if it says so.

use dag_core::{node, workflow};
use std::io::Error;

#[node(write, idempotent)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).timeout(2s).retry(3).ok();
        Ok(paid)
    }
);

fn main() {}
