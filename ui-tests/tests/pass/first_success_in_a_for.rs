// Right: `select_ok!` and `quorum!` in a body, with the item and with what is outside.

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

#[node(read)]
async fn deep(query: &str, index: &[String]) -> Result<Reply, Error> {
    Ok(Reply(format!("{query} of {}", index.len())))
}

workflow!(
    async fn answer_all(index: &[String], queries: Vec<String>) -> usize {
        let replies = for query in queries.iter().concurrent(4) {
            let first = select_ok!(fast(query), smart(query), deep(query, index)).ok();
            let votes = quorum!(2; fast(query), smart(query), careful(query)).timeout(1s).ok();
            first.as_ref().map_or(0, |reply| reply.0.len()) + votes.as_ref().map_or(0, |votes| votes.len())
        };
        let soon = for query in queries.iter().concurrent(4).until(2s) {
            select_ok!(fast(query), smart(query)).ok()
        };
        replies.len() + soon.len()
    }
);

fn main() {}
