// Right: items, nodes, inputs and types with the names that an expansion might use.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn run(value: &u64) -> u64 {
    *value
}

#[node(pure)]
fn each(pass: u64) -> u64 {
    pass
}

#[node(pure)]
fn poll(slot: u64, cx: u64) -> u64 {
    slot + cx
}

#[node(pure)]
fn items(lane: u64) -> Result<u64, Error> {
    Ok(lane)
}

struct Vec;
struct Slot;
struct Poll;
trait Iterator {}
trait IntoIterator {}
trait Future {}
mod futures {}
mod tokio {}

workflow!(
    async fn each_pass(list: std::vec::Vec<u64>, limit: usize, out: std::vec::Vec<u64>) -> Result<u64, Error> {
        let passes = for pass in list.iter().concurrent(limit) {
            let value = run(pass);
            let index = each(value);
            index
        };
        let lanes = for lane in out.iter().concurrent(2) {
            let item = items(*lane)?;
            let state = for value in list.iter().concurrent(2) {
                let this = poll(*value, item);
                this
            };
            state.len() as u64
        };
        let values = for item in passes.concurrent(2) {
            each(item)
        };
        let cx = for future in lanes.iter().concurrent(2) {
            poll(*future, 1)
        };
        Ok(values.len() as u64 + cx.len() as u64)
    }
);

fn main() {}
