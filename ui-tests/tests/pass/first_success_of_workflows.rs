// Right: members that are workflows, which is how several nodes are tried together; and such a workflow is
//   repeated.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

#[node(pure)]
fn clean(query: &str) -> String {
    query.trim().to_owned()
}

#[node(read)]
async fn ask(query: &str) -> Result<Reply, Error> {
    Ok(Reply(query.to_owned()))
}

workflow!(
    async fn ask_cleanly(query: &str) -> Result<Reply, Error> {
        let cleaned = clean(query);
        ask(&cleaned)
    }
);

workflow!(
    async fn ask_both(query: &str) -> Result<usize, Error> {
        let reply = select_ok!(fast(query), ask_cleanly(query)).ok();
        let other = ask(query)?;
        Ok(reply.as_ref().map_or(0, |reply| reply.0.len()) + other.0.len())
    }
);

workflow!(
    async fn insist(query: &str) -> Option<usize> {
        let total = ask_both(query).retry(3).timeout(5s).ok();
        total
    }
);

fn main() {}
