// Right: a generic workflow whose members are generic, and a user's macro that gives the members.

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

#[node(read)]
async fn careful(query: &str) -> Result<Reply, Error> {
    Ok(Reply(format!("careful: {query}")))
}

#[node(read)]
async fn ask<T: AsRef<str> + Sync>(query: &T) -> Result<Reply, Error> {
    Ok(Reply(query.as_ref().to_owned()))
}

#[node(read)]
async fn ask_again<T: AsRef<str> + Sync>(query: &T, times: usize) -> Result<Reply, Error> {
    Ok(Reply(query.as_ref().repeat(times)))
}

workflow!(
    async fn answer<T: AsRef<str> + Sync>(query: T) -> usize {
        let reply = select_ok!(ask(&query), ask_again(&query, 2)).ok();
        reply.as_ref().map_or(0, |reply| reply.0.len())
    }
);

macro_rules! racer {
    ($name:ident, $k:literal, $($member:path),+) => {
        workflow!(
            async fn $name(query: &str) -> usize {
                let reply = select_ok!($($member(query)),+).ok();
                let votes = quorum!($k; $($member(query)),+).ok();
                reply.as_ref().map_or(0, |reply| reply.0.len()) + votes.as_ref().map_or(0, |votes| votes.len())
            }
        );
    };
}

racer!(two_of_two, 2, fast, smart);
racer!(two_of_three, 2, fast, smart, careful);

fn main() {}
