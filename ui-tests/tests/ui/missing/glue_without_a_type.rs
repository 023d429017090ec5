// Wrong: The total is computed in plain Rust, where its type is not written.
// Says: nothing gives the `u64` that `charge` takes as `cents`; the type of `total` is not written [WF02]
// At: the `..` of `charge(..)`
// Help: `let total: u64 = price.0 + shipping.0;`

use dag_core::{node, workflow};

struct Price(u64);
struct Shipping(u64);

#[node(pure)]
fn charge(cents: u64) -> String {
    format!("{cents} ct")
}

workflow!(
    async fn bill(price: Price, shipping: Shipping) -> String {
        let total = price.0 + shipping.0;
        charge(..)
    }
);

fn main() {}
