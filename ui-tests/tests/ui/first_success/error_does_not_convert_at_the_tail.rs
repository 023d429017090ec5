//! The block is the tail, and its error is not that of the workflow: rustc's E0277 on the block.

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
    async fn answer(query: &str) -> Result<Reply, Error> {
        select_ok!(fast(query), smart(query))
    }
);

fn main() {}
