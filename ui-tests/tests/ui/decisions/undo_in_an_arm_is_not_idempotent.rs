// Wrong: the undo of a write in an arm is not idempotent.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

#[derive(Resource)]
struct Outbox;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

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
async fn give_back(cents: &u64) -> u64 {
    *cents
}

workflow!(
    async fn serve(ticket: Ticket, request: Request, reply: Reply) -> Result<u64, Error> {
        let paid = if ticket.vip { pay(&request).undo(give_back(_))? } else { 0 };
        send(&reply)?;
        Ok(paid)
    }
);

fn main() {}
