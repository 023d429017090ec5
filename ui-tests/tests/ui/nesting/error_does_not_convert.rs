// expected: rustc E0277 on `?`: `Broken` does not implement `From<Error>`
// Wrong: the error of the workflow inside is another one.

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

struct Broken;

workflow!(
    async fn settle_all(request: &Request) -> Result<u64, Error> {
        let cents = pay(request)?;
        Ok(cents)
    }
);

workflow!(
    async fn serve(request: Request) -> Result<u64, Broken> {
        let paid = settle_all(&request)?;
        Ok(paid)
    }
);

fn main() {}
