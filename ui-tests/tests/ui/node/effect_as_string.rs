// Wrong: The effect is written as a string.
// Says: an effect is a word, not a string [WF16]
// At: `"pure"`
// Help: `#[node(pure)]`

use dag_core::node;

#[node("pure")]
fn vat(cents: u64) -> u64 {
    cents / 5
}

fn main() {}
