//! A pause in quotes — expected: WF05 on `"100ms"`; remedy: `backoff = 100ms`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).retry(3, backoff = "100ms").ok();
        found
    }
);

fn main() {}
