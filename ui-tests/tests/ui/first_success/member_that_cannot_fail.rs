//! A member without a `Result`: WF17 on `cached`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

#[node(read)]
async fn cached(query: &str) -> Reply {
    Reply(query.to_owned())
}

workflow!(
    async fn answer(query: &str) -> Option<Reply> {
        let reply = select_ok!(fast(query), cached(query)).ok();
        reply
    }
);

fn main() {}
