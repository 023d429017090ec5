//! Right: the first of two writes consents, by the name of the one below it.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn post(to: &str) -> usize {
    to.len()
}

workflow!(
    async fn announce(customer: &str, staff: &str) -> usize {
        let told = post(customer).allow_race(copied);
        let copied = post(staff);
        told + copied
    }
);

fn main() {}
