//! A misspelt argument — expected: WF05 on `backof`; remedy: did you mean `backoff`?

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).retry(3, backof = 1s).ok();
        found
    }
);

fn main() {}
