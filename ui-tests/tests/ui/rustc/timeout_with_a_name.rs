//! A timeout with a named limit — expected: WF05 on `after`; remedy: `.timeout(2s)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).timeout(after = 2s).ok();
        found
    }
);

fn main() {}
