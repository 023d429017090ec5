//! The consent names its own statement — expected: WF17 on `told` in `.allow_race(told)`, because a statement
//! runs once and cannot race with itself; remedy: remove `.allow_race(told)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn post(to: &str) -> usize {
    to.len()
}

workflow!(
    async fn announce(to: &str) -> usize {
        let told = post(to).allow_race(told);
        told
    }
);

fn main() {}
