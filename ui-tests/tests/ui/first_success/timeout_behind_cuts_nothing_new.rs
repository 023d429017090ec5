// expected: WF12 on `charge` alone, once: `select_ok!` cuts it already, the `.timeout(..)` behind needs no
//   second error; help: `idempotent` on `charge`
// Wrong: a limit behind a block whose member writes.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger))]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(read)]
async fn find(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Option<u64> {
        let paid = select_ok!(find(cents), charge(cents)).timeout(2s).ok();
        paid
    }
);

fn main() {}
