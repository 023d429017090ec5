// Right: `?` in plain Rust leaves the workflow like one behind a node.

use dag_core::{node, workflow};
use std::num::ParseIntError;

#[node(pure)]
fn charge(cents: u64) -> u64 {
    cents
}

workflow!(
    async fn bill(line: &str) -> Result<u64, ParseIntError> {
        let cents: u64 = line.trim().parse::<u64>()?;
        let paid = charge(..);
        Ok(paid)
    }
);

fn main() {}
