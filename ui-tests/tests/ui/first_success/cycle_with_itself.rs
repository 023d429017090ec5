//! A member asks about the reply it is to find: WF01 on `best`.

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
        let best = select_ok!(fast(query), improve(&best)).unwrap_or(Reply(String::new()));
        best.0.clone()
    }
);

fn main() {}
