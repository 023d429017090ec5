//! The second write's argument has no producer, and once it had one, it might be ordered — expected: WF02 on
//! the `..` of `pack(..)` alone, because "what follows from a reported mistake is not reported again" (SPEC
//! does not say whether an edge that is missing may hide a WF10); remedy: `reserve` returns `Hold`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Orders;

struct Hold(u64);

#[node(write(Orders))]
async fn reserve(order: u64) -> u64 {
    order
}

#[node(write(Orders))]
async fn pack(hold: &Hold) -> u64 {
    hold.0
}

workflow!(
    async fn ship(order: u64) -> u64 {
        let hold = reserve(order);
        let packed = pack(..);
        hold + packed
    }
);

async fn caller() -> u64 {
    Hold(1).0
}

fn main() {}
