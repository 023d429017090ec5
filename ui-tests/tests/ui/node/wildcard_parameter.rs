// Wrong: A parameter without a name.
// Says: a parameter of a node function must be a name [WF16]
// At: `_`
// Help: `_context: &str`

use dag_core::node;

#[node(pure)]
fn answer(_: &str) -> u32 {
    42
}

fn main() {}
