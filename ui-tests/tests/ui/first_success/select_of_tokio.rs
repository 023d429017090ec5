// expected: rustc: cannot find macro `select` in this scope, on `select`; `fast` and `smart` are also nodes in
//   glue (WF19 only if called as nodes elsewhere)
// Wrong: the macro of tokio by habit; it is not imported.

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
    async fn answer(query: &str) -> usize {
        let reply = select!(fast(query), smart(query));
        query.len()
    }
);

fn main() {}
