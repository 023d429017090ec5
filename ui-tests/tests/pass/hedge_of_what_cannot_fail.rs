//! Right: a node that cannot fail can be late.

use dag_core::{node, workflow};

#[node(read)]
async fn count(query: &str) -> u64 {
    query.len() as u64
}

workflow!(
    async fn find(query: &str) -> u64 {
        let found = count(query).hedge(200ms);
        found
    }
);

fn main() {}
