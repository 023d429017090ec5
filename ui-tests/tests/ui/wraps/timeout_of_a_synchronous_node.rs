//! A timeout of a synchronous node, which ends in the poll in which it starts — expected: WF17 on `timeout`;
//! remedy: remove it, or `blocking` on `parse`

use dag_core::{node, workflow};
use std::num::ParseIntError;

#[node(pure)]
fn parse(query: &str) -> Result<u64, ParseIntError> {
    query.parse()
}

workflow!(
    async fn find(query: &str) -> Option<u64> {
        let found = parse(query).timeout(2s).ok();
        found
    }
);

fn main() {}
