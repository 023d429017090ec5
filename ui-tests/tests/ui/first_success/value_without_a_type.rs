// expected: WF02 on `..` in `size_of_reply(..)`: nothing here is the `reply: &Reply`; note: the type of `reply`
//   is not written: `let reply: Reply = select_ok!(..)..`
// Wrong: `..` does not see the value of a block.

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

#[node(pure)]
fn size_of_reply(reply: &Reply) -> usize {
    reply.0.len()
}

workflow!(
    async fn answer(query: &str) -> usize {
        let reply = select_ok!(fast(query), smart(query)).unwrap_or(Reply(String::new()));
        size_of_reply(..)
    }
);

fn main() {}
