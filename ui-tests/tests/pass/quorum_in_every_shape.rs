// Right: two of three, all of two, one of two, policies on members and behind the block, a comma at the end.

use dag_core::AllFailed;
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

impl<E: dag_core::Errors> From<AllFailed<E>> for NoReply {
    fn from(_: AllFailed<E>) -> Self {
        NoReply
    }
}

#[node(pure)]
fn weigh(votes: &[Option<Reply>; 3]) -> usize {
    votes.iter().flatten().map(|reply| reply.0.len()).sum()
}

workflow!(
    async fn decide(query: &str) -> Result<usize, NoReply> {
        let votes: [Option<Reply>; 3] = quorum!(2; fast(query), smart(query), careful(query))?;
        let weight = weigh(..);
        let [left, right] = quorum!(2; fast(query).timeout(1s), smart(query).retry(2),)?;
        let either = quorum!(1; fast(query), fast("again")).ok();
        let soon = quorum!(2; fast(..), smart(..), careful(..)).timeout(2s).ok();
        let there = left.is_some() && right.is_some();
        Ok(weight
            + usize::from(there)
            + either.as_ref().map_or(0, |votes| votes.len())
            + soon.as_ref().map_or(0, |votes| votes.len()))
    }
);

fn main() {}
