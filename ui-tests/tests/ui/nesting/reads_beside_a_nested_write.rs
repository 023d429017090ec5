// expected: WF11: `left` reads `Ledger`, `paid` writes it; note: inside of `settle_all` it is `pay`
// Wrong: a workflow inside writes what a node beside it reads.

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

#[node(read(Ledger))]
async fn balance(id: u64) -> u64 {
    id
}

workflow!(
    async fn settle_all(request: &Request) -> Result<u64, Error> {
        let cents = pay(request)?;
        Ok(cents)
    }
);

workflow!(
    async fn serve(request: Request) -> Result<u64, Error> {
        let paid = settle_all(&request)?;
        let left = balance(7);
        Ok(paid + left)
    }
);

fn main() {}
