//! `.ok()` behind a fallback that cannot fail — expected: WF17 on `ok`; remedy: remove `.ok()`

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
        let found = search(query).or_else(count(query)).ok();
        found
    }
);

fn main() {}
