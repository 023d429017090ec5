//! The block stands in the argument of a node: WF19 on `select_ok`.

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

#[node(pure)]
fn size_of_reply(reply: Option<Reply>) -> usize {
    reply.as_ref().map_or(0, |reply| reply.0.len())
}

workflow!(
    async fn answer(query: &str) -> usize {
        size_of_reply(select_ok!(fast(query), smart(query)).ok())
    }
);

fn main() {}
