//! The written type says that it may be missing, and the node wants it: WF08 on `..`.

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
fn size_of_reply(reply: &Reply) -> usize {
    reply.0.len()
}

workflow!(
    async fn answer(query: &str) -> usize {
        let reply: Option<Reply> = select_ok!(fast(query), smart(query)).ok();
        size_of_reply(..)
    }
);

fn main() {}
