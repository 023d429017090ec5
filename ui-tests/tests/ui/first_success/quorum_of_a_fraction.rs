//! Half of the members are to succeed: WF05 on `0.5`.

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

#[node(read)]
async fn careful(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("careful: {query}")))
}

workflow!(
    async fn answer(query: &str) -> usize {
        let votes = quorum!(0.5; fast(query), smart(query), careful(query)).ok();
        votes.as_ref().map_or(0, |votes| votes.len())
    }
);

fn main() {}
