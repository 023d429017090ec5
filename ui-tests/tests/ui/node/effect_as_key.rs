// Wrong: The effect is written as a key with a value.
// Says: `pure` takes no value [WF16]
// At: `= true`
// Help: `#[node(pure)]`

use dag_core::node;

#[node(pure = true)]
fn vat(cents: u64) -> u64 {
    cents / 5
}

fn main() {}
