// expected: WF10 on `put_there`: both members write `Ledger`, and run beside each other until one succeeds;
//   help: `commutes`; or two resources (`.after(..)` would make it no race of members: SPEC silent)
// Wrong: two idempotent writes of one resource as members; they do not exclude each other.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent)]
async fn put_here(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent)]
async fn put_there(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn store(cents: u64) -> Option<u64> {
        let stored = select_ok!(put_here(cents), put_there(cents)).ok();
        stored
    }
);

fn main() {}
