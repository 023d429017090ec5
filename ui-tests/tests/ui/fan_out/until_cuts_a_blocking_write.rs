// expected: WF12 on `until`: `upsert` writes on a blocking thread, which `.until(..)` cannot cut, idempotent or
//   not; help: remove `.until(..)`
// Wrong: the write is both idempotent and commuting, and blocking.

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
