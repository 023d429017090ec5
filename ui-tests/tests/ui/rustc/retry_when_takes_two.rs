//! A condition of two parameters — expected: WF05 on the closure, or `n`; remedy: `when = |e| ..`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).retry(3, when = |e, n| n < 3).ok();
        found
    }
);

fn main() {}
