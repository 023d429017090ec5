//   help: remove `.early()`
// Wrong: a write in a loop that is not gated is let out of its gate.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Request {
    id: u64,
    cents: u64,
}

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

#[node(read(Ledger))]
async fn balance(id: u64) -> u64 {
    id
}

workflow!(
    async fn close_day(request: Request) -> Result<u64, Error> {
        let left = loop {
            let booked = book(100).early();
            let left = balance(booked);
            if left > request.cents { break left; }
        }
        .max(3)
        .unwrap_or(0);
        Ok(left)
    }
);

fn main() {}
