//! A `for` is a member: WF19 on it.

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
    async fn answer(query: &str, more: Vec<String>) -> usize {
        let reply = select_ok!(
            fast(query),
            for other in more.iter().concurrent(2) {
                smart(other)?
            }
        )
        .ok();
        reply.as_ref().map_or(0, |reply| reply.0.len())
    }
);

fn main() {}
