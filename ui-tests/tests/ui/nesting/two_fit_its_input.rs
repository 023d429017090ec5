// expected: WF03 on `..` in `settle_all(..)`: `request: &Request` could be `left` or `right`
// Wrong: `..` finds two values for an input of the workflow inside.

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
        let paid = settle_all(..)?;
        Ok(paid + left.id + right.id)
    }
);

fn main() {}
