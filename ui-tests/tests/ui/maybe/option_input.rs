// Wrong: An optional input is taken for certain.
// Says: `apply` takes `&Coupon`, and `coupon` is `Option<Coupon>` [WF08]
// At: the `..` of `apply(..)`
// Help: let `apply` take `Option<&Coupon>`

use dag_core::{node, workflow};

struct Order {
    id: u64,
    total: u64,
}

struct Coupon(u64);

#[node(pure)]
fn apply(order: &Order, coupon: &Coupon) -> u64 {
    order.total - coupon.0
}

workflow!(
    async fn check_out(order: Order, coupon: Option<Coupon>) -> u64 {
        apply(..)
    }
);

fn main() {}
