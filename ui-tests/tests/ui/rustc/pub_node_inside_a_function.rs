// Wrong: A published node inside a function body.
// Says: a `pub` node can't stand inside a function: its macro would leak out of it [WF16]
// At: `pub`, or `vat`
// Help: remove `pub`, or move `vat` out of `run`

use dag_core::node;

fn run() -> u64 {
    #[node(pure)]
    pub fn vat(cents: u64) -> u64 {
        cents / 5
    }
    vat(100)
}

fn main() {
    run();
}
