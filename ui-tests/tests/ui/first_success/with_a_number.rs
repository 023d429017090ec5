// expected: WF05 on `1;` (or on `1`): `select_ok!` takes members only; help: `select_ok!(fast(..), smart(..))`;
//   or `quorum!(1; ..)`
// Wrong: the form of `quorum!` under the name of `select_ok!`.

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
        let reply = select_ok!(1; fast(query), smart(query)).ok();
        reply
    }
);

fn main() {}
