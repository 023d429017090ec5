//! `.retry(3)` behind the `?`, where the node has ended — expected: WF17 on `retry`; remedy: `.retry(3)?`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Result<u64, Error> {
        let found = search(query)?.retry(3);
        Ok(found)
    }
);

fn main() {}
