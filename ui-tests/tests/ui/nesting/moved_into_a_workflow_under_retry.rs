// expected: WF04 or E0277 on `request` in `consume(request)`: it may run more than once, so it needs `Clone`
// Wrong: a repeated workflow takes a value.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Request {
    id: u64,
    cents: u64,
}

#[node(write(Ledger), idempotent)]
async fn pay_once(request: &Request) -> Result<u64, Error> {
    if request.cents == 0 { Err(Error::other("nothing")) } else { Ok(request.cents) }
}

workflow!(
    async fn consume(request: Request) -> Result<u64, Error> {
        let paid = pay_once(&request)?;
        Ok(paid)
    }
);

workflow!(
    async fn serve(request: Request) -> Result<u64, Error> {
        let paid = consume(request).retry(2)?;
        Ok(paid)
    }
);

fn main() {}
