//! An order that the limit of a timeout implies already — expected: WF17 on `limit` in `.after(limit)`, or on
//! `after`; remedy: remove it

use dag_core::{node, workflow};
use std::io::Error;
use std::time::Duration;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

#[node(pure)]
fn patience(query: &str) -> Duration {
    Duration::from_secs(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> u64 {
        let limit = patience(query);
        let found = search(query).timeout(limit).after(limit).unwrap_or(0);
        found
    }
);

fn main() {}
