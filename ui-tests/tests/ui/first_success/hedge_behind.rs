// expected: WF17 on `hedge`: a policy behind a block sees its value only; help: `.hedge(200ms)` on a member; or
//   make the block a workflow
// Wrong: a second round of all members.

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
        let reply = select_ok!(fast(query), smart(query)).hedge(200ms).ok();
        reply
    }
);

fn main() {}
