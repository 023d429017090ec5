//! `?` behind a fallback that cannot fail — expected: the error of a `?` on a node that cannot fail; remedy:
//! remove `?`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

#[node(read)]
async fn count(query: &str) -> u64 {
    query.len() as u64
}

workflow!(
    async fn find(query: &str) -> Result<u64, Error> {
        let found = search(query).or_else(count(query))?;
        Ok(found)
    }
);

fn main() {}
