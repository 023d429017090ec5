//! `..` of a member finds two: WF03 on `..`.

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

workflow!(
    async fn answer(query: &str, title: &str) -> Option<String> {
        let reply = select_ok!(fast(query), smart(..)).ok();
        reply.as_ref().map(|reply| format!("{title}: {}", reply.0))
    }
);

fn main() {}
