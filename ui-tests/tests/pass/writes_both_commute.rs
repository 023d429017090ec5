//! Right: two nodes add to one counter, and both say that their order does not matter.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Counter;

#[node(write(Counter), commutes)]
async fn add_view(page: &str) -> usize {
    page.len()
}

#[node(write(Counter), idempotent, commutes)]
async fn mark_seen(page: &str) -> usize {
    page.len()
}

workflow!(
    async fn visit(page: &str) -> usize {
        let views = add_view(page);
        let seen = mark_seen(page);
        views + seen
    }
);

fn main() {}
