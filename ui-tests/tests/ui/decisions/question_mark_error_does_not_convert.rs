// Wrong: the error of a node in an arm is another than the workflow's.

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

struct Broken;

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> Result<u64, Broken> {
        let paid = if ticket.vip { pay(&request)? } else { 0 };
        Ok(paid)
    }
);

fn main() {}
