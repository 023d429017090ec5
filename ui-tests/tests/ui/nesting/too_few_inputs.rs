// expected: WF05 on `settle_all(&request)`: takes 2 arguments, 1 is given
// Wrong: an input of the workflow inside is forgotten.

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
    async fn settle_all(request: &Request, fee: u64) -> Result<u64, Error> {
        let cents = pay(request)?;
        Ok(cents + fee)
    }
);

workflow!(
    async fn serve(request: Request) -> Result<u64, Error> {
        let paid = settle_all(&request)?;
        Ok(paid)
    }
);

fn main() {}
