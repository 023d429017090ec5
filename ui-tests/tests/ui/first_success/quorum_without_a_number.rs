//! The number is forgotten: WF05 on the parentheses.

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
        let votes = quorum!(fast(query), smart(query), careful(query)).ok();
        votes.as_ref().map_or(0, |votes| votes.len())
    }
);

fn main() {}
