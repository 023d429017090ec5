// Wrong: A word that is neither an effect nor an option.
// Says: there is no effect or option `cached` [WF16]
// At: `cached`
// Help: the words there are: `pure`, `read`, `write`, `idempotent`, `commutes`, `blocking`, `spawn`

use dag_core::node;

#[node(pure, cached)]
fn square(side: u64) -> u64 {
    side * side
}

fn main() {}
