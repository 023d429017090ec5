//! Two unnamed calls of one node, and a third consents by the node's name — expected: WF05 on `note` in
//! `.allow_race(note)`, because an unnamed statement is named by its node "if that is unique"; remedy: `let
//! first = note(text);` and `.allow_race(first)` (the two `note`s commute; only `archive` races with them)

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Log;

#[node(write(Log), commutes)]
async fn note(text: &str) {
    println!("{text}")
}

#[node(write(Log))]
async fn archive(text: &str) {
    println!("{text}")
}

workflow!(
    async fn journal(text: &str) {
        note(text);
        note("and again");
        archive(text).allow_race(note);
    }
);

fn main() {}
