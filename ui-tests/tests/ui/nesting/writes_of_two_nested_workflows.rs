// expected: WF10: `first` and `second` both write `Ledger`; help: `.after(first)` on `second`
// Wrong: one workflow runs twice at once, and it writes.

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
    async fn serve(left: Request, right: Request) -> Result<u64, Error> {
        let first = settle_all(&left)?;
        let second = settle_all(&right)?;
        Ok(first + second)
    }
);

fn main() {}
