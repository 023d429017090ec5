//! One name for both parts of the item: rustc's E0415 on `part`.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Ledger;

#[node(write(Ledger), commutes)]
async fn add(cents: &u64) -> u64 {
    *cents
}

workflow!(
    async fn close_day(amounts: Vec<(u64, u64)>) -> usize {
        let added = for (part, part) in amounts.iter().concurrent(4) {
            add(part)
        };
        added.len()
    }
);

fn main() {}
