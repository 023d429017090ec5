// Wrong: the whole loop shall be undone.

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

#[node(write(Ledger), idempotent)]
async fn take_back(cents: &u64) -> Result<(), Error> {
    if *cents == 0 { Err(Error::other("nothing")) } else { Ok(()) }
}

#[node(write(Outbox))]
async fn send(reply: &Reply) -> Result<(), Error> {
    if reply.0.is_empty() { Err(Error::other("nobody")) } else { Ok(()) }
}

workflow!(
    async fn close_day(request: Request, reply: Reply) -> Result<u64, Error> {
        let paid = loop {
            let paid_now = pay(&request)?;
            if paid_now > 3 { break paid_now; }
        }
        .max(3)
        .undo(take_back(_))
        .unwrap_or(0);
        send(&reply)?;
        Ok(paid)
    }
);

fn main() {}
