//! A value for a fallback — expected: WF05 on `3`; remedy: `.unwrap_or(3)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).or_else(3).ok();
        found
    }
);

fn main() {}
