// expected: WF14 on `settle_all`: it writes `Ledger` for several items at once, and `pay` in it does not
//   commute
// Wrong: every item runs a workflow that pays.

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
    async fn serve(requests: Vec<Request>) -> Result<usize, Error> {
        let paid = for request in requests.iter().concurrent(8) {
            settle_all(request)?
        };
        Ok(paid.len())
    }
);

fn main() {}
