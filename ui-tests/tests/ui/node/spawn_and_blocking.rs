// Wrong: Both options at once.
// Says: `spawn` and `blocking` exclude each other [WF16]
// At: the second of the two, `spawn`
// Help: `blocking` for a synchronous function, `spawn` for an `async` one

use dag_core::node;

#[node(pure, blocking, spawn)]
fn hash(text: String) -> usize {
    text.len()
}

fn main() {}
