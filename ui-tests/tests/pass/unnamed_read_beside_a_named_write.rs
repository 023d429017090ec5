//! Right: `read` without names looks at things that no node writes; a named write is beside it.

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
    async fn greet(town: &str, to: &str) -> usize {
        let sky = weather(town);
        let sent = post(to);
        sky + sent
    }
);

fn main() {}
