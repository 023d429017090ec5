// expected: WF19 on `while`: it cannot stand in a workflow; help: `loop { if .. { break ..; } .. }.max(3)`
// Wrong: `while` with a counter.

use dag_core::{node, workflow};

#[node(read)]
async fn next_page(cursor: u64) -> u64 {
    cursor + 1
}

workflow!(
    async fn page(start: u64) -> u64 {
        let mut cursor = start;
        while cursor < 10 {
            cursor = next_page(cursor);
        }
        cursor
    }
);

fn main() {}
