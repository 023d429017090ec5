//! A timeout with two limits — expected: WF05 on `3s`; remedy: one of them

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).timeout(2s, 3s).ok();
        found
    }
);

fn main() {}
