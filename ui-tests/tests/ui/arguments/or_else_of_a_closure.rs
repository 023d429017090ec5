//! A closure for a fallback, as `Result` takes it — expected: WF05 on the closure; remedy:
//! `.or_else(search("all"))`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).or_else(|_| search("all")).ok();
        found
    }
);

fn main() {}
