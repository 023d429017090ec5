//! A member of two steps stands in braces: WF19 on the braces.

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
fn clean(query: &str) -> String {
    query.trim().to_owned()
}

workflow!(
    async fn answer(query: &str) -> Option<Reply> {
        let reply = select_ok!(fast(query), {
            let cleaned = clean(query);
            smart(&cleaned)
        })
        .ok();
        reply
    }
);

fn main() {}
