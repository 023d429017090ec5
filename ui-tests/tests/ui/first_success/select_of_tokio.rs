//! The `select!` of tokio stands there, not imported: rustc finds no macro `select`.

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
