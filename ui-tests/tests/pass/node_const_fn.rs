// Right: a `const fn` is an ordinary function.

use dag_core::node;

#[node(pure)]
const fn vat(cents: u64) -> u64 {
    cents / 5
}

fn main() {}
