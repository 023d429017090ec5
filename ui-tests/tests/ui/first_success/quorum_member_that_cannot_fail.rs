//! A member of a `quorum!` without a `Result`: WF17 on `cached`.

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
async fn cached(query: &str) -> Reply {
    Reply(query.to_owned())
}

workflow!(
    async fn answer(query: &str) -> usize {
        let votes = quorum!(2; fast(query), smart(query), cached(query)).ok();
        votes.as_ref().map_or(0, |votes| votes.len())
    }
);

fn main() {}
