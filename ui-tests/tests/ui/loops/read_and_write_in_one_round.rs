//   of one round are not ordered by their lines); help: `.after(booked)` on `left`
// Wrong: a round writes and reads one resource, in no order.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
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
    async fn close_day(ticket: Ticket) -> Result<u64, Error> {
        let left = loop {
            let booked = book(100);
            let left = balance(ticket.id);
            if left > 3 { break left + booked; }
        }
        .max(3)
        .unwrap_or(0);
        Ok(left)
    }
);

fn main() {}
