//! A timeout makes a failure, and the workflow returns no `Result` — expected: WF18 on `?`; remedy: return a
//! `Result`, or `.ok()`

use dag_core::{node, workflow};

#[node(read)]
async fn count(query: &str) -> u64 {
    query.len() as u64
}

workflow!(
    async fn find(query: &str) -> u64 {
        let found = count(query).timeout(2s)?;
        found
    }
);

fn main() {}
