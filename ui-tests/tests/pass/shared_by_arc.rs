// Right: An `Arc` is cloned for every parameter that wants the `Arc`, and lends at the same time.

use dag_core::{node, workflow};
use std::sync::Arc;

struct Index(Vec<String>);

#[node(read, spawn)]
async fn lines(index: Arc<Index>) -> usize {
    index.0.len()
}

#[node(read, blocking)]
fn bytes(index: Arc<Index>) -> usize {
    index.0.iter().map(String::len).sum()
}

#[node(read)]
async fn empty(index: &Index) -> bool {
    index.0.is_empty()
}

workflow!(
    async fn measure(index: Arc<Index>) -> (usize, usize, bool) {
        let lines = lines(..);
        let bytes = bytes(..);
        let empty = empty(..);
        (lines, bytes, empty)
    }
);

fn main() {}
