// Right: nodes, inputs and values with the names that an expansion might use.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn member(value: u64) -> Result<u64, Error> {
    Ok(value)
}

#[node(read)]
async fn run(lane: u64) -> Result<u64, Error> {
    Ok(lane)
}

#[node(read)]
async fn poll(pass: u64) -> Result<u64, Error> {
    Ok(pass)
}

struct AllFailed;
struct Poll;
struct Future;
#[allow(non_camel_case_types)]
struct first;

workflow!(
    async fn race(value: u64, cx: u64, failed: u64, left: u64) -> u64 {
        let first_ok = select_ok!(member(value), run(cx)).unwrap_or(failed);
        let index = quorum!(2; member(left), run(value), poll(cx)).ok();
        let item = select_ok!(poll(value), poll(left), poll(failed)).ok();
        let done = index.as_ref().map_or(0, |members| members.len() as u64);
        first_ok + done + item.unwrap_or(0)
    }
);

fn main() {}
