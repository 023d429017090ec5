// Right: an `extern` function with a body is an ordinary function.

use dag_core::node;

#[node(pure)]
extern "C" fn vat(cents: u64) -> u64 {
    cents / 5
}

fn main() {}
