//! A fallback for a node that cannot fail — expected: WF17 on `or_else`; remedy: remove it

use dag_core::{node, workflow};

#[node(read)]
async fn count(query: &str) -> u64 {
    query.len() as u64
}

workflow!(
    async fn find(query: &str) -> u64 {
        let found = count(query).or_else(count("all"));
        found
    }
);

fn main() {}
