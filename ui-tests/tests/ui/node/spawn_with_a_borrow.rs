// Wrong: A spawned node is a task of its own and can't borrow.
// Says: a `spawn` node needs `'static` arguments, and `url` is `&str` [WF16]
// At: `&str`
// Help: `url: String`

use dag_core::node;

#[node(read, spawn)]
async fn fetch(url: &str) -> usize {
    url.len()
}

fn main() {}
