// expected: WF10: `closed` and `paid` write `Ledger`; note: inside of `outer` it is `inner`, inside of it
//   `pay`
// Wrong: the write stands two workflows deep.

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
    async fn innermost(request: &Request) -> Result<u64, Error> {
        let cents = pay(request)?;
        Ok(cents)
    }
);

workflow!(
    async fn between(request: &Request) -> Result<u64, Error> {
        let cents = innermost(request)?;
        Ok(cents + 1)
    }
);

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Result<u64, Error> {
        let paid = between(&request)?;
        let closed = close(&ticket);
        Ok(paid + closed)
    }
);

fn main() {}
