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
