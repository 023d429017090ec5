// Wrong: A read is called idempotent, which every read is.
// Says: `idempotent` is a promise about a write, and `count` has none [WF16]
// At: `idempotent`
// Help: remove `idempotent`, or add `write(…)`

use dag_core::node;

struct Index(Vec<String>);

#[node(read, idempotent)]
async fn count(index: &Index) -> usize {
    index.0.len()
}

fn main() {}
