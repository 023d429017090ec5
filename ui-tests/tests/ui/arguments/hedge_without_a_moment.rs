//! A hedge without a moment — expected: WF05 on the empty parentheses; remedy: `.hedge(200ms)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).hedge().ok();
        found
    }
);

fn main() {}
