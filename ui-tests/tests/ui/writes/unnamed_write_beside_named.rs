//! A script that may change anything runs beside a reservation — expected: WF10 on the second call
//! (`run_script`), because `write` "without names: may change anything, so it conflicts with every other read
//! and write"; remedy: `run_script(name).after(reserved)`

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write)]
async fn run_script(name: &str) -> usize {
    name.len()
}

workflow!(
    async fn migrate(article: u64, name: &str) -> (u64, usize) {
        let reserved = reserve(article);
        let lines = run_script(name);
        (reserved, lines)
    }
);

fn main() {}
