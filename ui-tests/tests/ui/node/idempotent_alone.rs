// Wrong: Only `idempotent`, without the write it is about.
// Says: `idempotent` is a promise about a write, and `store` has none [WF16]
// At: `idempotent`
// Help: `#[node(write(…), idempotent)]`

use dag_core::node;

#[node(idempotent)]
async fn store(line: &str) -> usize {
    line.len()
}

fn main() {}
