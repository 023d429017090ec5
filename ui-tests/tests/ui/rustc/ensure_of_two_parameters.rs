//! A check of two parameters — expected: WF05 on the closure, or `w`; remedy: `.ensure(|v| ..)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).ensure(|v, w| v > w).ok();
        found
    }
);

fn main() {}
