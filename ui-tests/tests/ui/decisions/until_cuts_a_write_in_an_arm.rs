// Wrong: an arm in a `for` with `.until(..)` writes.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

struct Request {
    id: u64,
    cents: u64,
}

#[node(write(Ledger), commutes)]
async fn deposit(request: &Request) -> u64 {
    request.cents
}

workflow!(
    async fn serve(requests: Vec<Request>) -> usize {
        let paid = for request in requests.iter().concurrent(4).until(2s) {
            if request.cents > 3 { deposit(request) } else { 0 }
        };
        paid.len()
    }
);

fn main() {}
