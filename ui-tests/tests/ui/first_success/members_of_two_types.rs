//! The members make different types: rustc's E0308 on the second call.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

#[node(read)]
async fn count_hits(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn answer(query: &str) -> Result<usize, Error> {
        let reply = select_ok!(fast(query), count_hits(query)).ok();
        Ok(reply.as_ref().map_or(0, |reply| reply.0.len()))
    }
);

fn main() {}
