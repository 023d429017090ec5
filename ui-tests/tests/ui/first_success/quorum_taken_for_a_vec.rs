//! The array of maybes that a `quorum!` makes is taken for a `Vec`: rustc's E0308 on `votes`.

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

#[node(read)]
async fn careful(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("careful: {query}")))
}

#[derive(Debug)]
struct NoReply;

impl From<dag_core::AllFailed<(Error, Error, Error)>> for NoReply {
    fn from(_: dag_core::AllFailed<(Error, Error, Error)>) -> Self {
        NoReply
    }
}

workflow!(
    async fn answer(query: &str) -> Result<Vec<Reply>, NoReply> {
        let votes = quorum!(2; fast(query), smart(query), careful(query))?;
        Ok(votes)
    }
);

fn main() {}
