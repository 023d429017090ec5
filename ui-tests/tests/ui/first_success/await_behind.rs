//! The block is awaited: WF19 on `await`.

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
        let reply = select_ok!(fast(query), smart(query)).await.ok();
        reply
    }
);

fn main() {}
