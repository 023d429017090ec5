//! `.ok()?` stands behind the block: WF18 on `?`.

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
    async fn answer(query: &str) -> Result<String, Error> {
        let reply = select_ok!(fast(query), smart(query)).ok()?;
        Ok(reply.0.clone())
    }
);

fn main() {}
