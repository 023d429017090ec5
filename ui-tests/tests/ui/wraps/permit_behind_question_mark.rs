//! `.permit(&limiter)` behind the `?`, where the node has ended — expected: WF17 on `permit`; remedy:
//! `.permit(&limiter)?`

use dag_core::{node, workflow};
use std::io::Error;
use tokio::sync::Semaphore;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str, limiter: Semaphore) -> Result<u64, Error> {
        let found = search(query)?.permit(&limiter);
        Ok(found)
    }
);

fn main() {}
