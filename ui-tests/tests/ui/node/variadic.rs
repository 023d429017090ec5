// Wrong: A function with `...`.
// Says: a node function has a fixed number of parameters [WF16], and no second error of rustc that hides it
// At: `...`
// Help: take a slice

use dag_core::node;

#[node(write)]
unsafe extern "C" fn log_all(count: usize, ...) -> usize {
    count
}

fn main() {}
