// expected: WF17 on `ok` of the first member: after it, the member cannot fail (and a `None` would win); help:
//   remove `.ok()`; `.ok()` behind the block
// Wrong: a failure is made a success before it is looked at.

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
        let reply = select_ok!(fast(query).ok(), smart(query).ok());
        reply
    }
);

fn main() {}
