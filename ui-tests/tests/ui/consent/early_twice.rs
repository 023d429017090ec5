//! `.early()` twice on one statement — expected: WF17 on the second `early`, because the first has lifted the
//! gate; remedy: remove the second

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Outbox;

#[node(read)]
async fn load(id: u64) -> Result<u64, Error> {
    Ok(id)
}

#[node(write(Outbox))]
async fn post(id: u64) -> u64 {
    id
}

workflow!(
    async fn look_up(id: u64) -> Result<u64, Error> {
        let found = load(id)?;
        let sent = post(id).early().early();
        Ok(found + sent)
    }
);

fn main() {}
