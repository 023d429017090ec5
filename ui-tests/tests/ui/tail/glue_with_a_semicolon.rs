// Wrong: The last line is plain Rust with a semicolon.
// Says: `total` returns `u64`, and its body has no tail [WF07]
// At: the `;` behind `net + vat`
// Help: remove the `;`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn vat_of(order: &Order) -> u64 {
    order.total / 5
}

workflow!(
    async fn total(order: Order) -> u64 {
        let vat = vat_of(&order);
        let net: u64 = order.total;
        net + vat;
    }
);

fn main() {}
