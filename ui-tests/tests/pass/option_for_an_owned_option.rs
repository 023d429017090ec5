// Right: `Option<T>` by value takes the `Option<T>`, with `..` and by hand.

use dag_core::{node, workflow};

struct Coupon(u64);

#[node(pure)]
fn apply(total: u64, coupon: Option<Coupon>) -> u64 {
    total - coupon.map_or(0, |coupon| coupon.0)
}

workflow!(
    async fn check_out(total: u64, coupon: Option<Coupon>) -> u64 {
        apply(..)
    }
);

fn main() {}
