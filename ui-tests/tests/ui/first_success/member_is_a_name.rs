//! The statements are named first, and their names are given, as with futures: WF19 on `early` and on `late`.

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
        let early = fast(query);
        let late = smart(query);
        let reply = select_ok!(early, late).ok();
        reply
    }
);

fn main() {}
