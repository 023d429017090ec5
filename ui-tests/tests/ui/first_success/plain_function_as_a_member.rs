//! A member is no node: rustc finds no macro `local`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

fn local(query: &str) -> Result<Reply, Error> {
    Ok(Reply(query.to_owned()))
}

workflow!(
    async fn answer(query: &str) -> Option<Reply> {
        let reply = select_ok!(fast(query), local(query)).ok();
        reply
    }
);

fn main() {}
