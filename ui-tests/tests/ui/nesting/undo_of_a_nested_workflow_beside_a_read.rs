// expected: WF11: `left` reads `Ledger`, `paid` (by the undo `take_back` inside) writes it
// Wrong: only the undo of the workflow inside writes.

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

#[node(read)]
async fn check(ticket: &Ticket) -> Result<Request, Error> {
    if ticket.vip { Ok(Request { id: ticket.id, cents: 100 }) } else { Err(Error::other("not yours")) }
}

#[node(write(Ledger), idempotent)]
async fn take_back(cents: &u64) -> Result<(), Error> {
    if *cents == 0 { Err(Error::other("nothing")) } else { Ok(()) }
}

#[node(read(Ledger))]
async fn balance(id: u64) -> u64 {
    id
}

#[derive(Resource)]
struct Carrier;

#[node(write(Carrier))]
async fn ship(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

workflow!(
    async fn deliver(request: &Request, ticket: &Ticket) -> Result<u64, Error> {
        let shipped = ship(request).undo(take_back(_))?;
        let found = check(ticket)?;
        Ok(shipped + found.cents)
    }
);

workflow!(
    async fn serve(request: Request, ticket: Ticket) -> Result<u64, Error> {
        let paid = deliver(&request, &ticket)?;
        let left = balance(7);
        Ok(paid + left)
    }
);

fn main() {}
