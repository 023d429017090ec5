//! The error of the workflow cannot be made from `Rejected` — expected: rustc's E0277 on the `?` or the call,
//! which names `Rejected`; remedy: `impl From<Rejected> for Error`, or `#[errors(FindError)]`

use dag_core::{node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> Result<u64, Error> {
        let found = search(query).ensure(|v| *v > 0)?;
        Ok(found)
    }
);

fn main() {}
