//   (`write_in_an_arm_beside_a_write`); if it is refused, WF10 must offer what works: `.after(paid)`
// Wrong: what WF10 offers for a write in an arm, pasted.

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

#[node(write(Ledger))]
async fn pay(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

#[node(write(Ledger), idempotent)]
async fn close(ticket: &Ticket) -> u64 {
    ticket.id
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Result<u64, Error> {
        let paid = if ticket.vip { pay(&request)? } else { 0 };
        let closed = close(&ticket).after(pay);
        Ok(paid + closed)
    }
);

fn main() {}
