//! A retry with a pause and no number — expected: WF05 on `backoff`, or the parentheses; remedy: `.retry(3,
//! backoff = 1s)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).retry(backoff = 1s).ok();
        found
    }
);

fn main() {}
