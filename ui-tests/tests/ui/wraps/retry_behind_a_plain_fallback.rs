//! A retry behind a fallback that cannot fail — expected: WF17 on `retry`; remedy: `.retry(3).or_else(..)`

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
    async fn find(query: &str) -> u64 {
        let found = search(query).or_else(count(query)).retry(3);
        found
    }
);

fn main() {}
