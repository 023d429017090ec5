//! A unit that does not exist — expected: WF05 on `2sec`; remedy: `.timeout(2s)` (units are `ms`, `s`, `m`,
//! `h`)

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = search(query).timeout(2sec).ok();
        found
    }
);

fn main() {}
