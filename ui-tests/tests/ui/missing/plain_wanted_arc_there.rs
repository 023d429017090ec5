// Wrong: The node consumes the index, the workflow only shares it.
// Says: `compact` takes `Index` by value, and `index` is `Arc<Index>` [WF02]
// At: the `..` of `compact(..)`
// Help: let `compact` take `&Index`

use dag_core::{node, workflow};
use std::sync::Arc;

struct Index(Vec<String>);

#[node(pure)]
fn compact(index: Index) -> usize {
    index.0.into_iter().filter(|line| !line.is_empty()).count()
}

workflow!(
    async fn shrink(index: Arc<Index>) -> usize {
        compact(..)
    }
);

fn main() {}
