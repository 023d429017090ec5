// Wrong: `?` is forgotten in one of two arms.

use dag_core::{node, workflow};
use std::io::Error;

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

workflow!(
    async fn serve(ticket: Ticket, other: Ticket) -> Result<u64, Error> {
        let request = match ticket.id {
            0 => check(&other)?,
            _ => check(&ticket),
        };
        Ok(request.cents)
    }
);

fn main() {}
