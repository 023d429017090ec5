// expected: WF12 on `timeout` (or `settle_all`): `pay` in it could be cut short
// Wrong: a timeout around a decision, one arm of which is a workflow that pays.

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

workflow!(
    async fn settle_all(request: &Request) -> Result<u64, Error> {
        let cents = pay(request)?;
        Ok(cents)
    }
);

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Result<u64, Error> {
        let paid = if ticket.vip { settle_all(&request)? } else { 0 }.timeout(2s).unwrap_or(7);
        Ok(paid)
    }
);

fn main() {}
