// expected: WF12 on `settle_all`: it could be cut short in `select_ok!`, and `pay` in it is not `idempotent`
// Wrong: a member of `select_ok!` is a workflow that pays.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

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

#[node(read)]
async fn price(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

workflow!(
    async fn serve(request: Request) -> Result<u64, Error> {
        let paid = select_ok!(settle_all(&request), price(&request)).unwrap_or(0);
        Ok(paid)
    }
);

fn main() {}
