//! A hedge of a synchronous node, which is never late — expected: WF17 on `hedge`; remedy: remove it, or
//! `blocking` on `parse`

use dag_core::{node, workflow};
use std::num::ParseIntError;

#[node(pure)]
fn parse(query: &str) -> Result<u64, ParseIntError> {
    query.parse()
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = parse(query).hedge(200ms).ok();
        found
    }
);

fn main() {}
