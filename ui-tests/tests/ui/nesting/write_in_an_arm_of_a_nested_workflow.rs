// expected: WF10: `closed` and `paid` write `Ledger`, and nothing orders them; the arm inside may not run, it
//   counts all the same
// Wrong: only an arm of the workflow inside writes.

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
    async fn settle_some(request: &Request) -> Result<u64, Error> {
        let cents = if request.cents > 3 { pay(request)? } else { 0 };
        Ok(cents)
    }
);

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Result<u64, Error> {
        let paid = settle_some(&request)?;
        let closed = close(&ticket);
        Ok(paid + closed)
    }
);

fn main() {}
