// expected: WF19 on `select_ok`: a block cannot stand inside a larger expression; help: `let reply =
//   select_ok!(..);`, and use the name here
// Wrong: the block stands inside a constructor.

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
    async fn answer(query: &str) -> Option<bool> {
        let there = Some(select_ok!(fast(query), smart(query)).is_ok());
        there
    }
);

fn main() {}
