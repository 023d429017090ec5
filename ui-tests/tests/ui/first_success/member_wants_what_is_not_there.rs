//! `..` of a member finds nothing: WF02 on `..`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

struct Index(Vec<String>);

#[node(read)]
async fn deep(index: &Index, query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("{query} of {}", index.0.len())))
}

workflow!(
    async fn answer(query: &str) -> Option<Reply> {
        let reply = select_ok!(fast(query), deep(..)).ok();
        reply
    }
);

fn main() {}
