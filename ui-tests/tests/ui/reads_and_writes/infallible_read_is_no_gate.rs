//! The workflow can fail, but not by this read — expected: WF11 for `level` with `drain`, because a gate
//! waits for `?`s, and `level` has none; remedy: `drain(tank).after(before)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Tank;

#[node(read)]
async fn permit_for(tank: u64) -> Result<u64, Error> {
    Ok(tank)
}

#[node(read(Tank))]
async fn level(tank: u64) -> u64 {
    tank
}

#[node(write(Tank))]
async fn drain(tank: u64) -> u64 {
    tank
}

workflow!(
    async fn empty(tank: u64) -> Result<u64, Error> {
        permit_for(tank)?;
        let before = level(tank);
        let drained = drain(tank);
        Ok(before + drained)
    }
);

fn main() {}
