//! Right: the second write takes what the first one gives.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Orders;

struct Hold(u64);

#[node(write(Orders))]
async fn reserve(order: u64) -> Hold {
    Hold(order)
}

#[node(write(Orders))]
async fn pack(hold: &Hold) -> u64 {
    hold.0
}

workflow!(
    async fn ship(order: u64) -> u64 {
        let hold = reserve(order);
        pack(..)
    }
);

fn main() {}
