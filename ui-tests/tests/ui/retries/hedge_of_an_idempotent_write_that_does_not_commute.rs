//! A write that may be repeated, but not overlap, is hedged — expected: WF12 on `hedge`, which says that it
//! does not commute; remedy: `commutes` on `charge` if it does, or no `.hedge(200ms)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).hedge(200ms).ok();
        Ok(paid)
    }
);

fn main() {}
