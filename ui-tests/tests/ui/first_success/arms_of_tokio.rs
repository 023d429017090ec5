// expected: WF05 on `=` (or on `a`): a member is the call of a node; help: `select_ok!(fast(..), smart(..))`
// Wrong: the form of `tokio::select!`.

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
        let reply = select_ok! {
        a = fast(query) => a,
        b = smart(query) => b,
        }
        .ok();
        reply
    }
);

fn main() {}
