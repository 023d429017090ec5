//! `..` of a member does not find the value that the block makes: WF02 on `..`.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

struct Reply(String);

#[node(read)]
async fn improve(reply: &Reply) -> Result<Reply, Error> {
    Ok(Reply(reply.0.clone()))
}

workflow!(
    async fn answer(query: &str) -> String {
        let best: Reply = select_ok!(fast(query), improve(..)).unwrap_or(Reply(String::new()));
        best.0.clone()
    }
);

fn main() {}
