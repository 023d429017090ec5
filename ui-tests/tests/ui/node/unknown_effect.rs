// Wrong: The effect is misspelt.
// Says: there is no effect `reads` [WF16]
// At: `reads`
// Help: did you mean `read(SearchIndex)`?

use dag_core::{Resource, node};

struct Index(Vec<String>);

#[derive(Resource)]
struct SearchIndex;

#[node(reads(SearchIndex))]
async fn count(index: &Index) -> usize {
    index.0.len()
}

fn main() {}
