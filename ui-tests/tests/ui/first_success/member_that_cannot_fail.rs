// expected: WF17 on `cached`: it cannot fail, so `select_ok!` has nothing to choose by; help: `.timeout(..)` on
//   it, let it return a `Result`, or `.or_else(cached(query))` behind the block
// Wrong: a member without a `Result`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

#[node(read)]
async fn cached(query: &str) -> Reply {
    Reply(query.to_owned())
}

workflow!(
    async fn answer(query: &str) -> Option<Reply> {
        let reply = select_ok!(fast(query), cached(query)).ok();
        reply
    }
);

fn main() {}
