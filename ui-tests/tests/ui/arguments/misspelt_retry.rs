//! A misspelt policy — expected: WF05 on `retri`; remedy: did you mean `.retry`?

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).retri(3).ok();
        found
    }
);

fn main() {}
