//! A limit is computed from what it limits — expected: WF01 on `limit` in `.timeout(limit)` or on `found`, with
//! both edges; remedy: a limit that comes from elsewhere

use dag_core::{node, workflow};
use std::io::Error;
use std::time::Duration;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

#[node(pure)]
fn patience(found: u64) -> Duration {
    Duration::from_secs(found)
}

workflow!(
    async fn find(query: &str) -> u64 {
        let limit = patience(found);
        let found = search(query).timeout(limit).unwrap_or(0);
        found
    }
);

fn main() {}
