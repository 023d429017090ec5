// Wrong: the order outside names a statement of an arm.

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

workflow!(
    async fn serve(ticket: Ticket, request: Request, reply: Reply) -> Result<u64, Error> {
        let done = if ticket.vip {
            let paid = pay(&request)?;
            paid
        } else {
            0
        };
        send(&reply).after(paid)?;
        Ok(done)
    }
);

fn main() {}
