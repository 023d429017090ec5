//! The consent names nothing, it was meant for all — expected: WF05 on the empty parentheses, because
//! `.allow_race(x)` takes the name of a statement; remedy: `.allow_race(told)`

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
        let copied = post(staff).allow_race();
        told + copied
    }
);

fn main() {}
