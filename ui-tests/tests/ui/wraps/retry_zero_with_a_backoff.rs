//! No attempt after the first, and a pause before it — expected: WF17 on `0`; remedy: `.retry(1, backoff =
//! 1s)`, or remove it

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).retry(0, backoff = 1s).ok();
        found
    }
);

fn main() {}
