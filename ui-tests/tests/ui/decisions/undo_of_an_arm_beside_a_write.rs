// Wrong: an arm pays with an undo, the balance is read beside it.

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
async fn take_back(cents: &u64) -> Result<(), Error> {
    if *cents == 0 { Err(Error::other("nothing")) } else { Ok(()) }
}

#[node(read(Ledger))]
async fn balance(id: u64) -> u64 {
    id
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Result<u64, Error> {
        let paid = if ticket.vip { pay(&request).undo(take_back(_))? } else { 0 };
        let left = balance(7);
        Ok(paid + left)
    }
);

fn main() {}
