// Wrong: An `extern "C"` function as a node.
// Says: a node function must not be `extern` [WF16]
// At: `extern "C"`
// Help: remove `extern "C"`, or a function around it

use dag_core::node;

#[node(pure)]
extern "C" fn vat(cents: u64) -> u64 {
    cents / 5
}

fn main() {}
