//! What may be late is taken for certain — expected: WF08 on `..`; remedy: `?`, `.unwrap_or(..)`, or
//! `Option<&Hits>`

use dag_core::{node, workflow};

struct Hits(u64);

#[node(read)]
async fn search(query: &str) -> Hits {
    Hits(query.len() as u64)
}

#[node(pure)]
fn rank(hits: &Hits) -> u64 {
    hits.0
}

workflow!(
    async fn find(query: &str) -> u64 {
        let hits = search(query).timeout(2s);
        rank(..)
    }
);

fn main() {}
