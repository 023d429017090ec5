// Wrong: `pure` and `read` contradict each other.
// Says: `pure` and `read` exclude each other [WF16]
// At: `pure`
// Help: `#[node(read(SearchIndex))]`

use dag_core::{Resource, node};

struct Index(Vec<String>);

#[derive(Resource)]
struct SearchIndex;

#[node(pure, read(SearchIndex))]
async fn count(index: &Index) -> usize {
    index.0.len()
}

fn main() {}
