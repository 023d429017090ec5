// Wrong: A wrong node is still a function: what calls it directly sees nothing of the mistake.
// Says: a node function must say what it does to the world [WF16], once, and nothing about `direct`
// At: `node` in `#[node]`
// Help: `#[node(pure)]`, `#[node(read)]` or `#[node(write)]`

use dag_core::node;

#[node]
fn vat(cents: u64) -> u64 {
    cents / 5
}

fn direct() -> u64 {
    vat(100) + vat(200)
}

fn main() {
    direct();
}
