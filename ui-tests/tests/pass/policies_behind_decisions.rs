// Right: what sees only the value stands behind a decision, too.

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

#[node(read)]
async fn check(ticket: &Ticket) -> Result<Request, Error> {
    if ticket.vip { Ok(Request { id: ticket.id, cents: 100 }) } else { Err(Error::other("not yours")) }
}

#[node(pure)]
fn words(reply: &Reply) -> usize {
    reply.0.split_whitespace().count()
}

#[node(write(Ledger), idempotent)]
async fn pay_once(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

workflow!(
    async fn serve(ticket: Ticket, other: Ticket, request: Request) -> Result<u64, Error> {
        let first = match ticket.id {
            0 => check(&ticket),
            _ => check(&other),
        }?;
        let second = if ticket.vip { pay_once(&request) } else { Ok(3) }.unwrap_or(0);
        let third = if ticket.vip { check(&ticket) } else { check(&other) }.ok();
        let fourth = if ticket.vip { words(&Reply(ticket.text.clone())) }.unwrap_or(3);
        let fifth = match other.id {
            0 => check(&other),
            _ => check(&ticket),
        }
        .or_else(fallback(&other));
        Ok(first.cents + second + third.map_or(0, |request| request.cents) + fourth as u64 + fifth.cents)
    }
);

#[node(pure)]
fn fallback(ticket: &Ticket) -> Request {
    Request { id: ticket.id, cents: 0 }
}

fn main() {}
