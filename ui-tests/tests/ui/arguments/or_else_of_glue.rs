//! A constructor for a fallback, which is no node — expected: WF05 on `Ok(3)`; remedy: `.unwrap_or(3)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).or_else(Ok(3)).ok();
        found
    }
);

fn main() {}
