// expected: WF17 on `retry`: `report_of` cannot fail
// Wrong: a workflow that returns no `Result` is repeated.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(read(Ledger))]
async fn balance(id: u64) -> u64 {
    id
}

workflow!(
    async fn report_of(id: u64) -> u64 {
        let now = balance(id);
        now + 1
    }
);

workflow!(
    async fn serve(id: u64) -> u64 {
        let report = report_of(id).retry(3);
        report
    }
);

fn main() {}
