// expected: WF14 on `add_one`: it reads and writes `Ledger` for several items at once
// Wrong: every item runs a workflow that reads and writes one resource, and the write commutes.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(read(Ledger))]
async fn load(id: u64) -> u64 {
    id
}

#[node(write(Ledger), commutes)]
async fn store(sum: u64) -> u64 {
    sum
}

workflow!(
    async fn add_one(id: u64) -> u64 {
        let sum = load(id);
        store(sum + 1)
    }
);

workflow!(
    async fn serve(ids: Vec<u64>) -> usize {
        let stored = for id in ids.iter().concurrent(8) {
            add_one(*id)
        };
        stored.len()
    }
);

fn main() {}
