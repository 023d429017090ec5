//! A write that names no resource is cut short — expected: WF12 on `timeout`; remedy: `idempotent` on `charge`
//! if it is, or no `.timeout(2s)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(write)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).timeout(2s).ok();
        Ok(paid)
    }
);

fn main() {}
