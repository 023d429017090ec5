//! A service's method is a member: WF19 on `cache.look_up(query)`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

struct Cache(Vec<String>);

impl Cache {
    async fn look_up(&self, query: &str) -> Result<Reply, Error> {
        Ok(Reply(format!("{query} of {}", self.0.len())))
    }
}

workflow!(
    async fn answer(cache: &Cache, query: &str) -> Option<Reply> {
        let reply = select_ok!(cache.look_up(query), fast(query)).ok();
        reply
    }
);

fn main() {}
