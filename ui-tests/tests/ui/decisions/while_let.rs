// Wrong: `while let` with a node as its head.

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
async fn look_up(ticket: &Ticket) -> Option<Request> {
    ticket.vip.then(|| Request { id: ticket.id, cents: 100 })
}

#[node(write(Ledger), idempotent)]
async fn pay_once(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        while let Some(request) = look_up(&ticket) {
            pay_once(&request);
        }
        ticket.id
    }
);

fn main() {}
