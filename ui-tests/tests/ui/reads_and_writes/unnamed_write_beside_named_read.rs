//! An agent's tool may change anything while the index is searched — expected: WF11 on the second call
//! (`run_tool`), because an unnamed `write` "conflicts with every other read and write"; remedy:
//! `run_tool(tool).after(hits)`

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
        let result = run_tool(tool);
        (hits, result)
    }
);

fn main() {}
