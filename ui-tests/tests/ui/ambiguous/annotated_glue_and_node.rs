// Wrong: A sum in plain Rust with its type written is a candidate like a node.
// Says: `shipping` and `total` both fit `cents: u64` of `charge` [WF03]
// At: the `..` of `charge(..)`
// Help: `charge(total)` or `charge(shipping)`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

#[node(pure)]
fn shipping_of(order: &Order) -> u64 {
    order.total / 20
}

#[node(pure)]
fn charge(cents: u64) -> String {
    format!("{cents} ct")
}

workflow!(
    async fn bill(order: Order) -> String {
        let shipping = shipping_of(..);
        let total: u64 = order.total + shipping;
        charge(..)
    }
);

fn main() {}
