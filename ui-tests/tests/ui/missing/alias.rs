// Wrong: The node says `OrderId`, the workflow says `u64`; they are the same type under two names.
// Says: `ship` takes `OrderId`, and nothing in scope is written `OrderId`; `id` is `u64` (types are
//   compared as written) [WF02]
// At: the `..` of `ship(..)`
// Help: `ship(id)`, or write the input as `id: OrderId`

use dag_core::{node, workflow};

type OrderId = u64;

#[node(pure)]
fn ship(order: OrderId) -> String {
    format!("parcel {order}")
}

workflow!(
    async fn dispatch(id: u64) -> String {
        ship(..)
    }
);

fn main() {}
