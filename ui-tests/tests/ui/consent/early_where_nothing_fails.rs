//! `.early()` in a workflow without a single `?` — expected: WF17 on `early`, because there is no gate to
//! lift; remedy: remove `.early()`

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
        let sent = post(to).early();
        sky + sent
    }
);

fn main() {}
