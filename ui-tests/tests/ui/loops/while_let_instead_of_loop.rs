// Wrong: `while let` over a node.

use dag_core::{node, workflow};

#[node(read)]
async fn next(cursor: u64) -> Option<u64> {
    (cursor < 9).then_some(cursor + 1)
}

workflow!(
    async fn page(start: u64) -> u64 {
        let mut cursor = start;
        while let Some(more) = next(cursor) {
            cursor = more;
        }
        cursor
    }
);

fn main() {}
