// Wrong: `blocking` on an async function.
// Says: `blocking` is for synchronous functions, and `read_all` is `async` [WF16]
// At: `blocking`
// Help: remove `blocking`, or remove `async`

use dag_core::node;

#[node(read, blocking)]
async fn read_all(path: String) -> usize {
    path.len()
}

fn main() {}
