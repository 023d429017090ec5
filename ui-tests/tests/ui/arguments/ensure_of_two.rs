//! Two checks in one — expected: WF05 on the second closure; remedy: `.ensure(..).ensure(..)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).ensure(|v| *v > 0, |v| *v < 9).ok();
        found
    }
);

fn main() {}
