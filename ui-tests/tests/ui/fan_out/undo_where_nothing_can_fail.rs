//! An undo in the body of a workflow that cannot fail: WF17 on `undo`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), commutes)]
async fn charge(cents: u64) -> u64 {
    cents
}

#[node(write(Ledger), idempotent)]
async fn refund(cents: u64) {
    println!("{cents} back")
}

workflow!(
    async fn pay(amounts: Vec<u64>) -> usize {
        let paid = for cents in amounts.concurrent(4) {
            charge(cents).undo(refund(_))
        };
        paid.len()
    }
);

fn main() {}
