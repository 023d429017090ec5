// Wrong: `pure` is given a resource.
// Says: `pure` takes no resource [WF16]
// At: `(SearchIndex)`
// Help: `read(SearchIndex)`

use dag_core::{Resource, node};

struct Index(Vec<String>);

#[derive(Resource)]
struct SearchIndex;

#[node(pure(SearchIndex))]
fn count(index: &Index) -> usize {
    index.0.len()
}

fn main() {}
