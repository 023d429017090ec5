//! A pause by one parameter — expected: WF05 on the closure; remedy: `|error, attempt| ..`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).retry(3, backoff = |_| std::time::Duration::ZERO).ok();
        found
    }
);

fn main() {}
