//! Consent between a write and members that only read: WF17 on `reply`.

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Ledger;

struct Reply(String);

#[node(read)]
async fn fast(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("fast: {query}")))
}

#[node(read)]
async fn smart(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("smart: {query}")))
}

#[node(write(Ledger))]
async fn close(day: u64) -> u64 {
    day
}

workflow!(
    async fn answer(day: u64, query: &str) -> (u64, Option<Reply>) {
        let reply = select_ok!(fast(query), smart(query)).ok();
        let closed = close(day).allow_race(reply);
        (closed, reply)
    }
);

fn main() {}
