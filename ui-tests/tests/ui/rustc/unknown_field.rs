// Wrong: A field that does not exist, in an argument.
// Says: rustc: no field `totals` on type `Order`
// At: `totals`
// Help: rustc's own: a field with a similar name exists: `total`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn charge(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn bill(order: Order) -> u64 {
        charge(order.totals)
    }
);

fn main() {}
