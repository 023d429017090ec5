// expected: WF12 on `settle`: `charge` in it is not idempotent, and `select_ok!` could cut it short; help:
//   `idempotent` on `charge`
// Wrong: the member is a workflow, and that one writes.

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
    async fn settle(cents: u64) -> Result<u64, Error> {
        charge(cents)
    }
);

workflow!(
    async fn pay(cents: u64) -> Option<u64> {
        let paid = select_ok!(find(cents), settle(cents)).ok();
        paid
    }
);

fn main() {}
