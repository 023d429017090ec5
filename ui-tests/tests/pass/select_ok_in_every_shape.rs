// Right: two members and more, one node twice, members of different errors, policies on members and behind the
//   block, `..`, paths, brackets and braces, a comma at the end.

use dag_core::AllFailed;
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

#[derive(Debug)]
struct NoReply;

impl<E: dag_core::Errors> From<AllFailed<E>> for NoReply {
    fn from(_: AllFailed<E>) -> Self {
        NoReply
    }
}

struct Index(Vec<String>);

mod deep {
    #[dag_core::node(read)]
    pub async fn look_up(index: &crate::Index, query: &str) -> Result<crate::Reply, std::fmt::Error> {
        Ok(crate::Reply(format!("{query} of {}", index.0.len())))
    }
}

#[node(read)]
async fn cached(query: &str) -> Reply {
    Reply(query.to_owned())
}

workflow!(
    async fn answer(index: &Index, query: &str) -> Result<usize, NoReply> {
        let first = select_ok!(fast(query), smart(query))?;
        let second = select_ok!(fast(..), smart(..), deep::look_up(..)).ok();
        let third = select_ok!(fast(query), fast("again"),).unwrap_or(Reply(String::new()));
        let fourth =
            select_ok![fast(query).timeout(1s), smart(query).retry(2).timeout(5s)].or_else(cached(query));
        let fifth = select_ok! { fast(query).hedge(200ms), careful(query).ensure(|reply| !reply.0.is_empty()) }
            .timeout(2s)
            .ok();
        let sixth = select_ok!(smart(query).after(first), careful(query).or_else(fast(query))).ok();
        Ok(first.0.len()
            + second.as_ref().map_or(0, |reply| reply.0.len())
            + third.0.len()
            + fourth.0.len()
            + fifth.as_ref().map_or(0, |reply| reply.0.len())
            + sixth.as_ref().map_or(0, |reply| reply.0.len()))
    }
);

fn main() {}
