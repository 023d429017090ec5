// Wrong: A `const fn` as a node.
// Says: a node function must not be `const` [WF16]
// At: `const`
// Help: remove `const`, or call the `const fn` in plain Rust

use dag_core::node;

#[node(pure)]
const fn vat(cents: u64) -> u64 {
    cents / 5
}

fn main() {}
