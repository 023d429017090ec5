//! The same node posts to the outbox twice — expected: WF10 on the second `post`, because "unordered
//! write/write on one resource", and without `commutes` a node conflicts with itself; remedy:
//! `post(staff).after(told)`

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
        let copied = post(staff);
        told + copied
    }
);

fn main() {}
