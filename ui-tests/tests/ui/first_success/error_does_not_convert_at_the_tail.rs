// expected: rustc E0277 on the `select_ok!` in the tail: `From<AllFailed<(Error, Error)>>` is not implemented
//   for `std::io::Error` (SPEC: a *call* as the tail is converted; silent on a block)
// Wrong: the block is the tail.

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
    async fn answer(query: &str) -> Result<Reply, Error> {
        select_ok!(fast(query), smart(query))
    }
);

fn main() {}
