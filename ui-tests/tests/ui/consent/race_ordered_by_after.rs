//! Somebody added the order and left the consent — expected: WF17 on `told` in `.allow_race(told)`, because
//! `.after(told)` orders the two; remedy: remove `.allow_race(told)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn post(to: &str) -> usize {
    to.len()
}

workflow!(
    async fn announce(customer: &str, staff: &str) -> usize {
        let told = post(customer);
        let copied = post(staff).after(told).allow_race(told);
        told + copied
    }
);

fn main() {}
