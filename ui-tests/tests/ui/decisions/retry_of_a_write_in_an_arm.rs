// Wrong: a write that is not idempotent is repeated, in an arm.

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
        if ticket.vip {
            let paid = pay(&request).retry(3)?;
            Ok(paid)
        } else {
            Ok(0)
        }
    }
);

fn main() {}
