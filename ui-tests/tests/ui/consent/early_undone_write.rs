//! A write with an undo is told to start early — expected: WF17 on `early`, because a write that has an
//! `.undo` is not gated; remedy: remove `.early()`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(read)]
async fn load_order(id: u64) -> Result<u64, Error> {
    Ok(id)
}

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(write(Stock), idempotent)]
async fn release(hold: &u64) {
    println!("{hold}")
}

workflow!(
    async fn order(id: u64, article: u64) -> Result<u64, Error> {
        let order = load_order(id)?;
        let hold = reserve(article).undo(release(_)).early();
        Ok(order + hold)
    }
);

fn main() {}
