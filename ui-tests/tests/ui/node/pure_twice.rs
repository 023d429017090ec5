// Wrong: An effect stands twice.
// Says: `pure` stands twice [WF16]
// At: the second `pure`
// Help: remove the second `pure`

use dag_core::node;

#[node(pure, pure)]
fn vat(cents: u64) -> u64 {
    cents / 5
}

fn main() {}
