//! A retry behind `.ok()`, where nothing can fail any more — expected: WF17 on `retry`; remedy:
//! `.retry(3).ok()`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).ok().retry(3);
        found
    }
);

fn main() {}
