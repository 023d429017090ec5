//! A write that names no resource is started twice — expected: WF12 on `hedge`; remedy: no `.hedge(200ms)`
//! (`commutes` needs a named write)

use dag_core::{node, workflow};
use std::io::Error;

#[node(write)]
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
