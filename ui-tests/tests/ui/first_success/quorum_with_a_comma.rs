//! A comma stands behind the number: WF05 on `2`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

#[node(read)]
async fn smart(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("smart: {query}")))
}

workflow!(
    async fn answer(query: &str) -> usize {
        let votes = quorum!(2, fast(query), smart(query)).ok();
        votes.as_ref().map_or(0, |votes| votes.len())
    }
);

fn main() {}
