// Wrong: The node wants to share the index, the workflow owns it plainly.
// Says: `lookup` takes `Arc<Index>`, and `index` is `Index` [WF02]
// At: the `..` of `lookup(..)`
// Help: `lookup(Arc::new(index))`, or take the input as `index: Arc<Index>`

use dag_core::{node, workflow};
use std::sync::Arc;

struct Index(Vec<String>);

#[node(read, spawn)]
async fn lookup(index: Arc<Index>) -> usize {
    index.0.len()
}

workflow!(
    async fn count(index: Index) -> usize {
        lookup(..)
    }
);

fn main() {}
