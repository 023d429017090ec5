//! Right: a number, a delay of its own and a condition, in any order.

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn charge(cents: u64) -> Result<u64, Error> {
    Ok(cents)
}

workflow!(
    async fn pay(cents: u64) -> Result<Option<u64>, Error> {
        let paid = charge(cents).retry(3, when = |e| e.raw_os_error().is_none(), backoff = |_error, attempt| std::time::Duration::from_millis(10) * attempt).ok();
        Ok(paid)
    }
);

fn main() {}
