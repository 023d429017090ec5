// Wrong: An input is taken apart in the head.
// Says: an input of a workflow must be a name [WF19]
// At: `(net, vat)`
// Help: `sums: (u64, u64)` and `let (net, vat) = sums;` in the body

use dag_core::{node, workflow};

#[node(pure)]
fn total_of(net: u64, vat: u64) -> u64 {
    net + vat
}

workflow!(
    async fn total((net, vat): (u64, u64)) -> u64 {
        total_of(net, vat)
    }
);

fn main() {}
