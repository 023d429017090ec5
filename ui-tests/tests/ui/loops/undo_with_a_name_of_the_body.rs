//   only
// Wrong: the undo of a write in a loop looks at another statement of its round.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

struct Request {
    id: u64,
    cents: u64,
}

struct Reply(String);

#[node(write(Ledger))]
async fn pay(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

#[node(write(Outbox))]
async fn send(reply: &Reply) -> Result<(), Error> {
    if reply.0.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

#[node(read)]
async fn next_page(cursor: u64) -> u64 {
    cursor + 1
}

#[node(write(Ledger), idempotent)]
async fn give_back(cents: u64, id: u64) -> u64 {
    cents + id
}

workflow!(
    async fn close_day(request: Request, reply: Reply) -> Result<u64, Error> {
        let paid = loop {
            let round = next_page(request.id);
            let paid_now = pay(&request).undo(give_back(_, round))?;
            if paid_now > 3 { break paid_now; }
        }
        .max(3)
        .unwrap_or(0);
        send(&reply)?;
        Ok(paid)
    }
);

fn main() {}
