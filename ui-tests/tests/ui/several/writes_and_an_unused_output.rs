//! Two writes are unordered, and a read is used by nobody — expected: WF06 on `sky` and WF10 on the second
//! `post`, in source order; remedy: use `sky` or remove it, and `.after(told)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(read)]
async fn weather(town: &str) -> usize {
    town.len()
}

#[node(write(Outbox))]
async fn post(to: &str) -> usize {
    to.len()
}

workflow!(
    async fn greet(town: &str, customer: &str, staff: &str) -> usize {
        let sky = weather(town);
        let told = post(customer);
        let copied = post(staff);
        told + copied
    }
);

fn main() {}
