// Right: members may write what is idempotent and commutes, or different resources; an order behind the block,
//   and consent with what is outside.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Archive;

#[node(write(Ledger))]
async fn close(day: u64) -> u64 {
    day
}

#[node(write(Ledger), idempotent, commutes)]
async fn put_here(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Ledger), idempotent, commutes)]
async fn put_there(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Archive), idempotent)]
async fn keep(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

#[node(write(Archive), idempotent)]
async fn drop_old(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn store(day: u64, cents: u64) -> u64 {
        let stored = select_ok!(put_here(cents), put_there(cents)).unwrap_or(0);
        let kept = quorum!(2; put_here(cents), put_there(cents), keep(cents)).ok();
        let closed = close(day).after(stored, kept);
        let dropped = drop_old(cents).allow_race(kept);
        stored + closed + dropped
    }
);

fn main() {}
