// Wrong: a `for` over a range goes round three times.

use dag_core::{node, workflow};

#[node(read)]
async fn next_page(cursor: u64) -> u64 {
    cursor + 1
}

workflow!(
    async fn page(start: u64) -> u64 {
        let mut cursor = start;
        for _ in 0..3 {
            cursor = next_page(cursor);
        }
        cursor
    }
);

fn main() {}
