//! The first write gives a pair, and the second takes neither part — expected: WF10 on the second call
//! (`reindex`), because no part of the pair reaches it; remedy: `reindex(name).after(added)` (SPEC is silent
//! whether a part of a pattern names its statement; a Rust developer would try it)

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct SearchIndex;

#[node(write(SearchIndex))]
async fn insert(name: &str) -> (usize, usize) {
    (name.len(), 1)
}

#[node(write(SearchIndex))]
async fn reindex(name: &str) -> usize {
    name.len()
}

workflow!(
    async fn add(name: &str) -> usize {
        let (added, skipped) = insert(name);
        let lines = reindex(name);
        added + skipped + lines
    }
);

fn main() {}
