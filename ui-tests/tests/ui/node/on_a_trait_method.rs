// Wrong: The attribute stands on a method of a trait, without a body.
// Says: a node must be a free function with a body [WF16]
// At: `fn price(…);`, or its `;`
// Help: a free function that calls the method

use dag_core::node;

trait Shop {
    #[node(pure)]
    fn price(cents: u64) -> u64;
}

fn main() {}
