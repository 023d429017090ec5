//! The error of the workflow cannot be made from `TimedOut` — expected: rustc's E0277 on the `?` or the call,
//! which names `TimedOut`; remedy: `impl From<TimedOut> for Error`, or `#[errors(FindError)]`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Result<u64, Error> {
        let found = search(query).timeout(2s)?;
        Ok(found)
    }
);

fn main() {}
