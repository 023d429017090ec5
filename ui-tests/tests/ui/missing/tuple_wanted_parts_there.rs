// Wrong: The node takes a pair, the workflow has the two parts.
// Says: nothing gives the `(Price, Shipping)` that `add_up` takes [WF02]
// At: the `..` of `add_up(..)`
// Help: `add_up((price, shipping))`

use dag_core::{node, workflow};

struct Price(u64);
struct Shipping(u64);

#[node(pure)]
fn add_up(parts: (Price, Shipping)) -> u64 {
    parts.0.0 + parts.1.0
}

workflow!(
    async fn bill(price: Price, shipping: Shipping) -> u64 {
        add_up(..)
    }
);

fn main() {}
