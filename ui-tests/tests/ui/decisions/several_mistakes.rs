// Wrong: three mistakes in one workflow; each is told once.

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

struct Reply(String);

#[node(pure)]
fn decline(ticket: &Ticket) -> Reply {
    Reply(ticket.text.clone())
}

#[node(write(Ledger))]
async fn pay(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> u64 {
        let reply = decline(&ticket);
        let paid = if ticket.vip {
            let reply = decline(&ticket);
            pay(&request).after(reply)?
        } else {
            close(&ticket).after(pollicy)
        };
        paid + reply.0.len() as u64
    }
);

fn main() {}
