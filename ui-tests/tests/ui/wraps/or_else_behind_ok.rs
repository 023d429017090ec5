//! A fallback behind `.ok()` — expected: WF17 on `or_else`; remedy: `.or_else(count(query))` in place of
//! `.ok()`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

#[node(read)]
async fn count(query: &str) -> u64 {
    query.len() as u64
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).ok().or_else(count(query));
        found
    }
);

fn main() {}
