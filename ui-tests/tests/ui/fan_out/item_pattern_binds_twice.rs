// expected: WF09 on the second `part` (or rustc E0415/E0416): `part` is bound already; help: another name, such
//   as `part_2`
// Wrong: one name for both parts of the item.

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
