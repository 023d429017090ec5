//! `.hedge(200ms)` behind the `?`, where the node has ended — expected: WF17 on `hedge`; remedy:
//! `.hedge(200ms)?`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Result<u64, Error> {
        let found = search(query)?.hedge(200ms);
        Ok(found)
    }
);

fn main() {}
