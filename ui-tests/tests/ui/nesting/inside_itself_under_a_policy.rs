// expected: WF01 on `serve` in `.or_else(serve(..))`: `serve` is inside itself
// Wrong: a workflow is its own fallback.

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
    async fn serve(ticket: Ticket) -> Result<Request, Error> {
        let found = check(&ticket).or_else(serve(Ticket { id: 0, text: ticket.text.clone(), vip: true }))?;
        Ok(found)
    }
);

fn main() {}
