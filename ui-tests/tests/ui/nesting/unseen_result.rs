// expected: WF06 on `settle_all`: a `Result` nobody looks at; help: `?`
// Wrong: `?` is forgotten on a workflow.

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
        settle_all(&request);
        Ok(request.id)
    }
);

fn main() {}
