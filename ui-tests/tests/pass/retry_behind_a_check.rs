//! Right: a node that cannot fail can be rejected and tried again.

use dag_core::{node, workflow};

#[node(read)]
async fn count(query: &str) -> u64 {
    query.len() as u64
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = count(query).ensure(|v| *v > 0).retry(3).ok();
        found
    }
);

fn main() {}
