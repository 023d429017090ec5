//! A retry over a time — expected: WF05 on `2s`; remedy: `.retry(3)`, or `.retry(3).timeout(2s)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).retry(2s).ok();
        found
    }
);

fn main() {}
