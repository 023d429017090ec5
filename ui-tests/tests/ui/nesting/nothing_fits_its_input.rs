// expected: WF02 on `..` in `settle_all(..)`: nothing here is the `request: &Request` that `settle_all` takes
// Wrong: `..` finds nothing for an input of the workflow inside.

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
    async fn serve(ticket: Ticket) -> Result<u64, Error> {
        let paid = settle_all(..)?;
        Ok(paid + ticket.id)
    }
);

fn main() {}
