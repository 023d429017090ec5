//! The limit stands behind the block, the blocking write inside: WF12 on `timeout`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent, commutes, blocking)]
fn upsert(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn close_day(amounts: Vec<u64>) -> Option<Vec<u64>> {
        let stored = for cents in amounts.concurrent(4) {
            upsert(cents)
        }
        .timeout(5s)
        .ok();
        stored
    }
);

fn main() {}
