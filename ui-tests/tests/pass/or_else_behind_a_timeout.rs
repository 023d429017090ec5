//! Right: a node that cannot fail can be late, and then has a fallback.

use dag_core::{node, workflow};

#[node(read)]
async fn count(query: &str) -> u64 {
    query.len() as u64
}

workflow!(
    async fn find(query: &str) -> u64 {
        let found = count(query).timeout(2s).or_else(count("all"));
        found
    }
);

fn main() {}
