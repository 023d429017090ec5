// Wrong: an undo in an arm of a workflow that returns no `Result`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Ticket {
    id: u64,
    text: String,
    vip: bool,
}

#[node(write(Ledger))]
async fn book(cents: u64) -> u64 {
    cents
}

#[node(write(Ledger), idempotent)]
async fn take_back(cents: &u64) -> Result<(), Error> {
    if *cents == 0 { Err(Error::other("nothing")) } else { Ok(()) }
}

workflow!(
    async fn serve(ticket: Ticket) -> u64 {
        if ticket.vip { book(100).undo(take_back(_)) } else { 0 }
    }
);

fn main() {}
