//! Right: a statement whose `let` takes a pair apart is named by either part (SPEC says "named by their
//! `let`").

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
        let lines = reindex(name).after(skipped);
        added + skipped + lines
    }
);

fn main() {}
