//! Right: an idempotent write with a limit, more attempts and an undo.

use dag_core::{Resource, TimedOut, node, workflow};
use std::io::Error;

struct Late;

impl From<Error> for Late {
    fn from(_: Error) -> Self {
        Self
    }
}

impl From<TimedOut> for Late {
    fn from(_: TimedOut) -> Self {
        Self
    }
}

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn refund(paid: &u64) {
    println!("{paid}")
}

#[node(read)]
async fn check(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<u64, Late> {
        let paid = charge(cents).timeout(2s).retry(3).undo(refund(_))?;
        let checked = check(cents)?;
        Ok(paid + checked)
    }
);

fn main() {}
