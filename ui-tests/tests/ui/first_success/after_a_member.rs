// expected: WF05 on `fast` in `.after(fast)` (SPEC silent on how a member is named): a member is no statement;
//   help: `.after(reply)`
// Wrong: an order behind one of the members.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

#[node(read)]
async fn smart(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("smart: {query}")))
}

#[node(write(Outbox))]
async fn note(text: &str) -> usize {
    text.len()
}

workflow!(
    async fn answer(query: &str) -> (Option<Reply>, usize) {
        let reply = select_ok!(fast(query), smart(query)).ok();
        let noted = note(query).after(fast);
        (reply, noted)
    }
);

fn main() {}
