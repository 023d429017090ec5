//! The last member is a value for the case that all fail: WF19 on `Ok(Reply(query.to_owned()))`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

workflow!(
    async fn answer(query: &str) -> Option<Reply> {
        let reply = select_ok!(fast(query), Ok(Reply(query.to_owned()))).ok();
        reply
    }
);

fn main() {}
