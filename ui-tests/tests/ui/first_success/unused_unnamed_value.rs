//! A statement without a `let` drops the `Result` of the block: WF06 on `select_ok`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent, commutes)]
async fn put_here(cents: u64) -> Result<(), Error> {
    if cents == 0 { Err(Error::other("none")) } else { Ok(()) }
}

#[node(write(Ledger), idempotent, commutes)]
async fn put_there(cents: u64) -> Result<(), Error> {
    if cents == 0 { Err(Error::other("none")) } else { Ok(()) }
}

workflow!(
    async fn store(cents: u64) -> u64 {
        select_ok!(put_here(cents), put_there(cents));
        cents
    }
);

fn main() {}
