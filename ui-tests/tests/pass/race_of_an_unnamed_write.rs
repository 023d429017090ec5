//! Right: a tool that may change anything runs beside a read, and says so.

use dag_core::{Resource, node, workflow};

#[derive(Resource)]
struct SearchIndex;

#[node(read(SearchIndex))]
async fn search(word: &str) -> usize {
    word.len()
}

#[node(write)]
async fn run_tool(tool: &str) -> usize {
    tool.len()
}

workflow!(
    async fn step(word: &str, tool: &str) -> (usize, usize) {
        let hits = search(word);
        let result = run_tool(tool).allow_race(hits);
        (hits, result)
    }
);

fn main() {}
