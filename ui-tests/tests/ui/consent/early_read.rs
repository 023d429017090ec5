//! A read is told to start early — expected: WF17 on `early`, because a gate is for writes, and a read starts
//! at once; remedy: remove `.early()`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn weather(town: &str) -> usize {
    town.len()
}

#[node(read)]
async fn load(id: u64) -> Result<usize, Error> {
    Ok(id as usize)
}

workflow!(
    async fn look_up(town: &str, id: u64) -> Result<usize, Error> {
        let found = load(id)?;
        let sky = weather(town).early();
        Ok(found + sky)
    }
);

fn main() {}
