// Wrong: The attribute stands on a module.
// Says: a node must be a function, and `prices` is a module [WF16]
// At: `mod`
// Help: put `#[node(pure)]` on each function

use dag_core::node;

#[node(pure)]
mod prices {
    pub fn vat(cents: u64) -> u64 {
        cents / 5
    }
}

fn main() {}
