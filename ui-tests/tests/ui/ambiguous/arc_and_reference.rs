// Wrong: A shared and a borrowed index both lend a `&Index`.
// Says: `shared` (`Arc<Index>`) and `local` (`&Index`) both fit `index: &Index` of `count` [WF03]
// At: the `..` of `count(..)`
// Help: `count(&shared)` or `count(local)`

use dag_core::{node, workflow};
use std::sync::Arc;

struct Index(Vec<String>);

#[node(read)]
async fn count(index: &Index) -> usize {
    index.0.len()
}

workflow!(
    async fn measure(shared: Arc<Index>, local: &Index) -> usize {
        count(..)
    }
);

fn main() {}
