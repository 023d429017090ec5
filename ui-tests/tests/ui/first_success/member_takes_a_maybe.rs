//! A member wants for certain what may be missing: WF08 on `..`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

struct Index(Vec<String>);

#[node(read)]
async fn load_index(name: &str) -> Result<Index, Error> {
    Ok(Index(vec![name.to_owned()]))
}

#[node(read)]
async fn deep(index: &Index, query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("{query} of {}", index.0.len())))
}

workflow!(
    async fn answer(query: &str) -> Option<Reply> {
        let index = load_index("main").ok();
        let reply = select_ok!(fast(query), deep(.., query)).ok();
        reply
    }
);

fn main() {}
