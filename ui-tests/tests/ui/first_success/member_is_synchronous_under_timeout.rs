//! A limit on a member that is no future: WF17 on `timeout`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

#[node(pure)]
fn look(query: &str) -> Result<Reply, Error> {
    Ok(Reply(query.to_owned()))
}

workflow!(
    async fn answer(query: &str) -> Option<Reply> {
        let reply = select_ok!(fast(query), look(query).timeout(2s)).ok();
        reply
    }
);

fn main() {}
