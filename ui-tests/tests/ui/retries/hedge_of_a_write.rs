//! A payment is made twice at once — expected: WF12 on `hedge`; remedy: `idempotent, commutes` on `charge` if
//! it is both, or no `.hedge(200ms)`

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
        let paid = charge(cents).hedge(200ms).ok();
        Ok(paid)
    }
);

fn main() {}
