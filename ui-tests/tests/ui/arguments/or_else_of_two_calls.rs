//! Two fallbacks in one — expected: WF05 on `search("b")`; remedy: `.or_else(search("a")).or_else(search("b"))`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).or_else(search("a"), search("b")).ok();
        found
    }
);

fn main() {}
