//! A retry behind `.unwrap_or(..)`, where nothing can fail any more — expected: WF17 on `retry`; remedy:
//! `.retry(3).unwrap_or(0)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> u64 {
        let found = search(query).unwrap_or(0).retry(3);
        found
    }
);

fn main() {}
