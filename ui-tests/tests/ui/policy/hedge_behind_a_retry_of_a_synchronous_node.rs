//! A synchronous node with a hedge around its attempts — expected: WF17 on `hedge`; remedy: remove it

use dag_core::{node, workflow};
use std::num::ParseIntError;

#[node(pure)]
fn parse(query: &str) -> Result<u64, ParseIntError> {
    query.parse()
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = parse(query).retry(2).hedge(200ms).ok();
        found
    }
);

fn main() {}
