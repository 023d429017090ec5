// Right: policies and undos on the calls in arms.

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

#[node(write(Ledger), idempotent)]
async fn pay_once(request: &Request) -> Result<u64, Error> {
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
    async fn serve(ticket: Ticket, request: Request, reply: Reply) -> Result<u64, Error> {
        let paid = match ticket.id {
            0 => pay(&request).undo(take_back(_))?,
            1 => pay_once(&request).retry(3, backoff = 100ms).timeout(2s).unwrap_or(0),
            2 => pay(&request).undo(take_back(_)).inspect(|cents| println!("{cents:?}")).unwrap_or(1),
            _ => pay(&request).early()?,
        };
        send(&reply)?;
        Ok(paid)
    }
);

fn main() {}
