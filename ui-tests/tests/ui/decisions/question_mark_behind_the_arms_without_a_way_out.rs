// Wrong: `?` behind a match, in a workflow that returns no `Result`.

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

#[node(write(Ledger), idempotent)]
async fn pay_once(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

workflow!(
    async fn serve(ticket: Ticket, request: Request) -> u64 {
        let paid = match ticket.id {
            0 => pay_once(&request),
            _ => Ok(0),
        }?;
        paid
    }
);

fn main() {}
