// Wrong: an arm inside a concurrent `for` writes.

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
    async fn serve(requests: Vec<Request>) -> Result<usize, Error> {
        let paid = for request in requests.iter().concurrent(4) {
            if request.cents > 0 { pay(request)? } else { 0 }
        };
        Ok(paid.len())
    }
);

fn main() {}
