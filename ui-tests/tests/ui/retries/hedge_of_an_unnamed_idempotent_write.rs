//! A write that may be repeated, but names no resource and so cannot commute, is hedged — expected: WF12 on
//! `hedge`; remedy: name the resource and say `commutes`, or no `.hedge(200ms)`

use dag_core::{node, workflow};
use std::io::Error;

#[node(write, idempotent)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).hedge(200ms).ok();
        Ok(paid)
    }
);

fn main() {}
