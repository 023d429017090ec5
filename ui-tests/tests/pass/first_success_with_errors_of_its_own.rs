// Right: the generated enum takes the failure of all members, in a body as well.

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

workflow!(
    #[errors(AnswerError)]
    async fn answer(query: &str, more: Vec<String>) -> Result<usize, AnswerError> {
        let reply = select_ok!(fast(query), smart(query))?;
        let votes = quorum!(2; fast(query), smart(query), careful(query))?;
        let others = for other in more.iter().concurrent(2) {
            let second = select_ok!(fast(other), smart(other))?;
            let third = careful(other)?;
            second.0.len() + third.0.len()
        };
        Ok(reply.0.len() + votes.len() + others.len())
    }
);

fn main() {}
