// Wrong: the undo of a write in a loop is not idempotent.

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

#[node(write(Ledger))]
async fn give_back(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn close_day(request: Request, reply: Reply) -> Result<u64, Error> {
        let paid = loop {
            let paid_now = pay(&request).undo(give_back(_))?;
            if paid_now > 3 { break paid_now; }
        }
        .max(3)
        .unwrap_or(0);
        send(&reply)?;
        Ok(paid)
    }
);

fn main() {}
