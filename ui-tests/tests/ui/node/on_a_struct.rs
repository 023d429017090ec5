// Wrong: The attribute stands on a struct.
// Says: a node must be a function, and `Price` is a struct [WF16]
// At: `struct`
// Help: move `#[node(pure)]` to a function

use dag_core::node;

#[node(pure)]
struct Price {
    cents: u64,
}

fn main() {}
