// Wrong: `spawn` on a synchronous function.
// Says: `spawn` is for `async` functions, and `hash` is synchronous [WF16]
// At: `spawn`
// Help: `blocking` instead of `spawn`

use dag_core::node;

#[node(pure, spawn)]
fn hash(text: String) -> usize {
    text.len()
}

fn main() {}
