//! The undo only looks — expected: WF17 on `hold_state` in the undo, because an undo that only reads undoes
//! nothing (SPEC: a "policy that … does nothing"; WF20 does not fit, a read may be repeated); remedy:
//! `.undo(release(_))`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Stock;

#[node(write(Stock))]
async fn reserve(article: u64) -> u64 {
    article
}

#[node(read(Stock))]
async fn hold_state(hold: &u64) -> u64 {
    *hold
}

#[node(read)]
async fn check(customer: u64) -> Result<u64, Error> {
    Ok(customer)
}

workflow!(
    async fn order(customer: u64, article: u64) -> Result<u64, Error> {
        let hold = reserve(article).undo(hold_state(_));
        let checked = check(customer)?;
        Ok(hold + checked)
    }
);

fn main() {}
