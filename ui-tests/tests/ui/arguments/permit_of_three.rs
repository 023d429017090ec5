//! A permit with two costs — expected: WF05 on `2`; remedy: `.permit(&limiter, 1)`

use dag_core::{node, workflow};
use std::io::Error;
use tokio::sync::Semaphore;

#[node(read)]
async fn search(query: &str) -> Result<u64, Error> {
    Ok(query.len() as u64)
}

workflow!(
    async fn find(query: &str, limiter: Semaphore) -> Option<u64> {
        let found = search(query).permit(&limiter, 1, 2).ok();
        found
    }
);

fn main() {}
