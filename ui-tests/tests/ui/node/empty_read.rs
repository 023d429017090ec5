// Wrong: `read()` with empty parentheses, which could mean nothing or everything.
// Says: `read()` names no resource [WF16]
// At: the parentheses of `read()`
// Help: `read(SearchIndex)`, or `read` for what no node writes

use dag_core::node;

struct Index(Vec<String>);

#[node(read())]
async fn count(index: &Index) -> usize {
    index.0.len()
}

fn main() {}
