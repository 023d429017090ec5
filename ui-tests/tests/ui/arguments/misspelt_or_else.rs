//! A misspelt policy — expected: WF05 on `orelse`; remedy: did you mean `.or_else`?

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).orelse(search("all")).ok();
        found
    }
);

fn main() {}
