//! Right: fallbacks in a row, the last of which cannot fail.

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
        let found = search(query).timeout(2s).or_else(search("all")).or_else(count(query));
        found
    }
);

fn main() {}
