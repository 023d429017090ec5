// expected: WF06 on `report`: used by nobody, and `report_of` only reads
// Wrong: a workflow that only reads, and nobody uses its output.

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
        let report = report_of(id);
        id + 1
    }
);

fn main() {}
