//! `quorum!` has one member only: WF17 on `quorum`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

workflow!(
    async fn answer(query: &str) -> usize {
        let votes = quorum!(1; fast(query)).ok();
        votes.as_ref().map_or(0, |votes| votes.len())
    }
);

fn main() {}
