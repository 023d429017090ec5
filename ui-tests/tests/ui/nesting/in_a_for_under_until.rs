// expected: WF12 on `until` (and only it; or WF14 for the writes): `pay` in `settle_all` could be cut short
// Wrong: items that run a workflow that pays are cut.

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
    async fn settle_all(request: &Request) -> u64 {
        deposit(request)
    }
);

workflow!(
    async fn serve(requests: Vec<Request>) -> usize {
        let paid = for request in requests.iter().concurrent(8).until(2s) {
            settle_all(request)
        };
        paid.len()
    }
);

fn main() {}
