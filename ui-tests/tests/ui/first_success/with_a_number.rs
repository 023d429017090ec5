//! `select_ok!` is given a number, as `quorum!` is: WF05 on `1`.

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
        let reply = select_ok!(1; fast(query), smart(query)).ok();
        reply
    }
);

fn main() {}
