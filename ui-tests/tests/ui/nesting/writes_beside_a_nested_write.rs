// expected: WF10: `closed` and `paid` (a workflow: by `pay`) write `Ledger`, and nothing orders them; help:
//   `.after(paid)` on `closed`; note: inside of `settle_all` it is `pay`
// Wrong: a workflow inside writes what a node beside it writes.

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
    async fn settle_all(request: &Request) -> Result<u64, Error> {
        let cents = pay(request)?;
        Ok(cents)
    }
);

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Result<u64, Error> {
        let paid = settle_all(&request)?;
        let closed = close(&ticket);
        Ok(paid + closed)
    }
);

fn main() {}
