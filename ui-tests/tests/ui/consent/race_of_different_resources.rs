//! Consent between a mail and a log line — expected: WF17 on `told` in `.allow_race(told)`, because
//! "`allow_race` with what cannot race"; remedy: remove `.allow_race(told)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[derive(Resource)]
struct Log;

#[node(write(Outbox))]
async fn post(to: &str) -> usize {
    to.len()
}

#[node(write(Log))]
async fn note(text: &str) -> usize {
    text.len()
}

workflow!(
    async fn announce(to: &str, text: &str) -> usize {
        let told = post(to);
        let noted = note(text).allow_race(told);
        told + noted
    }
);

fn main() {}
