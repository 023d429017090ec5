//! The block stands inside a constructor: WF19 on `select_ok`.

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
    async fn answer(query: &str) -> Option<bool> {
        let there = Some(select_ok!(fast(query), smart(query)).is_ok());
        there
    }
);

fn main() {}
