//! `_` as the argument of an ordinary node, meant as "the one before" — expected: an error on `_` (SPEC gives
//! `_` a meaning in `.undo` only; rustc's "`_` can only be used on the left-hand side of an assignment", or
//! WF19); remedy: `pack(hold)` or `pack(..)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Orders;

#[node(write(Orders))]
async fn reserve(order: u64) -> u64 {
    order
}

#[node(pure)]
fn pack(hold: u64) -> u64 {
    hold
}

workflow!(
    async fn ship(order: u64) -> u64 {
        let hold = reserve(order);
        let packed = pack(_);
        hold + packed
    }
);

fn main() {}
