//! One member takes the query, the other looks at it: WF04 on `query`.

use dag_core::{node, workflow};
use std::io::Error;

struct Reply(String);

struct Query(String);

#[node(read)]
async fn fast(query: Query) -> Result<Reply, Error> {
    Ok(Reply(query.0))
}

#[node(read)]
async fn smart(query: &Query) -> Result<Reply, Error> {
    Ok(Reply(query.0.clone()))
}

workflow!(
    async fn answer(query: Query) -> Option<Reply> {
        let reply = select_ok!(fast(query), smart(&query)).ok();
        reply
    }
);

fn main() {}
