//! Consent between two writes of which the second takes the first's output — expected: WF17 on `hold` in
//! `.allow_race(hold)`, because what is ordered cannot race; remedy: remove `.allow_race(hold)`

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
        let packed = pack(&hold).allow_race(hold);
        packed
    }
);

fn main() {}
