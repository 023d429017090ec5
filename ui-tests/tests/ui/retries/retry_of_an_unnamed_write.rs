//! A write that names no resource is tried again — expected: WF12 on `retry`; remedy: `idempotent` on `charge`
//! if it is, or no `.retry(3)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(write)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).retry(3).ok();
        Ok(paid)
    }
);

fn main() {}
