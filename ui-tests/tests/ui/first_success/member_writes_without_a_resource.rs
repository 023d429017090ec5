//! A member that may change anything, beside a pure one: WF12 on `charge`.

use dag_core::{node, workflow};
use std::io::Error;

#[node(write)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(pure)]
fn guess(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Option<u64> {
        let paid = select_ok!(guess(cents), charge(cents)).ok();
        paid
    }
);

fn main() {}
