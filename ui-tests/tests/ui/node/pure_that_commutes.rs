//! A pure node says that it commutes — expected: WF16 on `commutes`, because it is a promise about a named
//! write; remedy: `#[node(pure)]`

use dag_core::node;

#[node(pure, commutes)]
fn add(left: u64, right: u64) -> u64 {
    left + right
}

fn main() {}
