//! The second member is begun and not finished: WF19 on `!`, not on the whole workflow.

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
    async fn answer(query: &str) -> Option<Reply> {
        let reply = select_ok!(fast(query), smart(query) +).ok();
        reply
    }
);

fn main() {}
