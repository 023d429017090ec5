//! Right: the type behind a timeout, written down.

use dag_core::{Failure, node, workflow};
use std::io::Error;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str) -> bool {
        let found: Result<u64, Failure<Error>> = search(query).timeout(2s);
        found.is_ok()
    }
);

fn main() {}
