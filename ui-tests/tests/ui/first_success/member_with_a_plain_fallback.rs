// expected: WF17 on `or_else` of the member (or on the member): with a fallback that cannot fail, it cannot
//   fail; help: `.or_else(..)` behind the block
// Wrong: the fallback stands on a member instead of on the whole.

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

#[node(read)]
async fn cached(query: &str) -> Reply {
    Reply(query.to_owned())
}

workflow!(
    async fn answer(query: &str) -> Option<Reply> {
        let reply = select_ok!(fast(query), smart(query).or_else(cached(query))).ok();
        reply
    }
);

fn main() {}
