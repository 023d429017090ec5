//! A blocking write cannot be cut, though it is idempotent and commutes: WF12 on `until`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), idempotent, commutes, blocking)]
fn upsert(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn close_day(amounts: Vec<u64>) -> usize {
        let stored = for cents in amounts.concurrent(4).until(2s) {
            upsert(cents)
        };
        stored.len()
    }
);

fn main() {}
