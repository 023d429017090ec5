//! A member uses what is made of the block's value: WF01 on `draft`.

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

#[node(pure)]
fn shorten(reply: &Reply) -> Reply {
    Reply(reply.0.chars().take(8).collect())
}

workflow!(
    async fn answer(query: &str) -> String {
        let best = select_ok!(fast(query), improve(&draft)).unwrap_or(Reply(String::new()));
        let draft = shorten(&best);
        draft.0.clone()
    }
);

fn main() {}
