//! The `join!` of tokio stands where two statements would run beside each other: rustc finds no macro `join`.

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
        let replies = join!(fast(query), smart(query));
        query.len()
    }
);

fn main() {}
