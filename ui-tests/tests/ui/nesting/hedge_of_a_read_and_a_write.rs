// expected: WF12 on `hedge`: `load` in `add_one` reads `Ledger`, `store` writes it, and two attempts overlap
// Wrong: a workflow that reads and writes one resource is hedged.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(read(Ledger))]
async fn load(id: u64) -> u64 {
    id
}

#[node(write(Ledger), idempotent, commutes)]
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
    async fn serve(id: u64) -> u64 {
        let stored = add_one(id).hedge(100ms);
        stored
    }
);

fn main() {}
