//   missing
// Wrong: `?` is forgotten on the node in the head.

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
    async fn serve(ticket: Ticket) -> Result<u64, Error> {
        let paid = match check(&ticket) {
            Request { cents: 0, .. } => 1,
            Request { cents, .. } => cents,
        };
        Ok(paid)
    }
);

fn main() {}
