//! One name twice in one `.after` — expected: WF17 on the second `told`, because it already holds; remedy:
//! `.after(told)`

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
        let copied = post(staff).after(told, told);
        told + copied
    }
);

fn main() {}
