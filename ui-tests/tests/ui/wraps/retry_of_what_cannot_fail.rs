//! A retry of a node that cannot fail — expected: WF17 on `retry`; remedy: remove `.retry(3)`

use dag_core::{node, workflow};

#[node(read)]
async fn count(query: &str) -> u64 {
    query.len() as u64
}

workflow!(
    async fn find(query: &str) -> u64 {
        let found = count(query).retry(3);
        found
    }
);

fn main() {}
