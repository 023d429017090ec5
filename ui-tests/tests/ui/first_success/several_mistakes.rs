//! Three mistakes in two blocks are told once each, in source order: WF17 on `?`, WF19 on `cached`, WF17 on
//! `5`.

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
    async fn answer(query: &str, cached: Option<Reply>) -> Result<usize, Error> {
        let reply = select_ok!(fast(query)?, cached).ok();
        let votes = quorum!(5; fast(query), smart(query), careful(query)).ok();
        Ok(reply.as_ref().map_or(0, |reply| reply.0.len()) + votes.as_ref().map_or(0, |votes| votes.len()))
    }
);

fn main() {}
