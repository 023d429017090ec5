// expected: rustc E0308 on `request`: expected `&Request`, found `Request`; help: `&request`
// Wrong: `&` is forgotten before an input that is lent.

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
        let paid = settle_all(request)?;
        Ok(paid)
    }
);

fn main() {}
