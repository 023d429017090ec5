//! `_` in `.unwrap_or`, where there is no output to speak of — expected: an error on `_` (rustc's, or WF19),
//! because `_` is the output only in `.undo`; remedy: `.unwrap_or(0)`

use dag_core::{Resource, node, workflow};
use std::io::Error;

#[derive(Resource)]
struct Orders;

#[node(write(Orders))]
async fn reserve(order: u64) -> Result<u64, Error> {
    Ok(order)
}

workflow!(
    async fn ship(order: u64) -> u64 {
        let hold = reserve(order).unwrap_or(_);
        hold
    }
);

fn main() {}
