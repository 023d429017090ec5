// expected: WF17 on `retry`: a policy behind a block sees its value only; help: `fast(query).retry(3)`; or make
//   the block a workflow, and `.retry(3)` on its call
// Wrong: all members are to be asked again.

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
        let reply = select_ok!(fast(query), smart(query)).retry(3).ok();
        reply
    }
);

fn main() {}
