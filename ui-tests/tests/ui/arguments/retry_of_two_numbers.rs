//! A retry with two numbers — expected: WF05 on `4`; remedy: `.retry(3)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).retry(3, 4).ok();
        found
    }
);

fn main() {}
