// expected: WF12 on `timeout`: `settle_all` could be cut short, and `pay` in it is not `idempotent`
// Wrong: a workflow that pays has a timeout.

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

workflow!(
    async fn serve(request: Request) -> Result<u64, Error> {
        let paid = settle_all(&request).timeout(2s)?;
        Ok(paid)
    }
);

fn main() {}
