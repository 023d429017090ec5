//! The unnamed statement consents to itself by its node's name — expected: WF17 on `post` in
//! `.allow_race(post)`, because an unnamed statement is named by its node and cannot race with itself;
//! remedy: remove `.allow_race(post)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Outbox;

#[node(write(Outbox))]
async fn post(to: &str) {
    println!("{to}")
}

workflow!(
    async fn announce(to: &str) {
        post(to).allow_race(post);
    }
);

fn main() {}
