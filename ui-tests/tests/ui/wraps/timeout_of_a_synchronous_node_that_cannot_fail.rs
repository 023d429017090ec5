//! A timeout of a synchronous node that cannot fail — expected: WF17 on `timeout`, and nothing about `.ok()`;
//! remedy: remove it

use dag_core::{node, workflow};

#[node(read)]
fn count(query: &str) -> u64 {
    query.len() as u64
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = count(query).timeout(2s).ok();
        found
    }
);

fn main() {}
