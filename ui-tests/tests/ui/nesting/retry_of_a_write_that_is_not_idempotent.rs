// expected: WF12 on `retry`: `settle_all` could be run again, and `pay` in it is not `idempotent`; help:
//   `#[node(.., idempotent)]` on `pay`
// Wrong: a workflow that pays is repeated.

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
        let paid = settle_all(&request).retry(3)?;
        Ok(paid)
    }
);

fn main() {}
