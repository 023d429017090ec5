// expected: WF10 on `pay` (or nothing for the gate: a check of the same round holds the write back): `booked`
//   and `paid` write `Ledger`, and nothing orders them
// Wrong: a check in the round orders itself before the writes, not the writes among each other.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

struct Request {
    id: u64,
    cents: u64,
}

#[node(read)]
async fn check(ticket: &Ticket) -> Result<Request, Error> {
    if ticket.vip { Ok(Request { id: ticket.id, cents: 100 }) } else { Err(Error::other("not yours")) }
}

#[node(write(Ledger))]
async fn pay(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn close_day(ticket: Ticket) -> Result<u64, Error> {
        let left = loop {
            let request = check(&ticket)?;
            let booked = book(100);
            let paid = pay(&request)?;
            if paid > booked { break paid; }
        }
        .max(3)
        .unwrap_or(0);
        Ok(left)
    }
);

fn main() {}
