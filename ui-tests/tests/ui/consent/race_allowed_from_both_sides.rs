//! Each of the two writes consents to the other — expected: WF17 on `told` in the second consent, because one
//! of the two does nothing (SPEC is silent; it says "policy that does nothing"); remedy: remove either

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
        let copied = post(staff).allow_race(told);
        told + copied
    }
);

fn main() {}
