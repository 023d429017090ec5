// Wrong: An `unsafe fn` as a node.
// Says: a node function must not be `unsafe`: a workflow could not call it [WF16]
// At: `unsafe`
// Help: a safe function around it, with its SAFETY comment

use dag_core::node;

#[node(pure)]
unsafe fn vat(cents: u64) -> u64 {
    cents / 5
}

fn main() {}
