//! An undo in a workflow without a `?` — expected: WF17 on `undo`, because "`.undo` in a workflow that cannot
//! fail"; remedy: remove `.undo(release(_))`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write(Stock), idempotent)]
async fn release(hold: &u64) {
    println!("{hold}")
}

workflow!(
    async fn order(article: u64) -> u64 {
        let hold = reserve(article).undo(release(_));
        hold
    }
);

fn main() {}
