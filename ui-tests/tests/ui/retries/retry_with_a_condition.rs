//! A payment is tried again only after some errors — expected: WF12 on `retry`, because a failed one may have
//! been made all the same; remedy: `idempotent` on `charge` if it is

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).retry(3, when = |e| e.raw_os_error().is_some()).ok();
        Ok(paid)
    }
);

fn main() {}
