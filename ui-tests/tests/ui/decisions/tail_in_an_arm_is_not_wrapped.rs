// Wrong: the match is the tail of a workflow that returns a `Result`, and an arm gives the plain value.

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
    async fn serve(ticket: Ticket, request: Request) -> Result<u64, Error> {
        match ticket.id {
            0 => {
                let cents = pay(&request)?;
                cents
            }
            _ => Ok(0),
        }
    }
);

fn main() {}
