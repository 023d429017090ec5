//! An order names a node that two unnamed statements call — expected: WF05 on `note` in `.after(note)`,
//! because an unnamed statement is named by its node "if that is unique"; remedy: `let first = note(text);`,
//! then `.after(first)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Log;

#[derive(Resource)]
struct Outbox;

#[node(write(Log), commutes)]
async fn note(text: &str) {
    println!("{text}")
}

#[node(write(Outbox))]
async fn post(text: &str) {
    println!("{text}")
}

workflow!(
    async fn journal(text: &str) {
        note(text);
        note("and again");
        post(text).after(note);
    }
);

fn main() {}
