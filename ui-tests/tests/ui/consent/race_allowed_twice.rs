//! The same consent twice on one statement — expected: WF17 on the second `told`, because the second does
//! nothing; remedy: remove it

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
        let copied = post(staff).allow_race(told).allow_race(told);
        told + copied
    }
);

fn main() {}
