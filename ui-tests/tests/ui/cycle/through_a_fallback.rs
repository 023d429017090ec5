//! A fallback wants what is computed from it — expected: WF01, with both edges; remedy: other arguments for the
//! fallback

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

#[node(pure)]
fn double(found: u64) -> u64 {
    found * 2
}

#[node(pure)]
fn half(twice: u64) -> u64 {
    twice / 2
}

workflow!(
    async fn find(query: &str) -> u64 {
        let found = search(query).or_else(half(twice));
        let twice = double(found);
        twice
    }
);

fn main() {}
