//! One permit stands behind the block, for all members: WF17 on `permit`.

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
    async fn answer(query: &str, limiter: &tokio::sync::Semaphore) -> Option<Reply> {
        let reply = select_ok!(fast(query), smart(query)).permit(limiter).ok();
        reply
    }
);

fn main() {}
