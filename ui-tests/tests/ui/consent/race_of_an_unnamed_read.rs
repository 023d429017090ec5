//! Consent between a read without names and a named write — expected: WF17 on `sky` in `.allow_race(sky)`,
//! because `read` without names looks "at things that no node of any workflow writes"; remedy: remove it

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
        let sent = post(to).allow_race(sky);
        sky + sent
    }
);

fn main() {}
