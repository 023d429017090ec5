//! A member of a `quorum!` uses its value: WF01 on `votes`.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn vote(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

#[node(read)]
async fn recount(votes: &Option<[Option<u64>; 3]>) -> Result<u64, Error> {
    Ok(votes.as_ref().map_or(0, |votes| votes.len() as u64))
}

workflow!(
    async fn decide(query: &str) -> usize {
        let votes = quorum!(2; vote(query), vote(query), recount(&votes)).ok();
        votes.as_ref().map_or(0, |votes| votes.len())
    }
);

fn main() {}
