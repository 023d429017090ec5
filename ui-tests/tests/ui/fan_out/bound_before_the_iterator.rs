//! The adapter stands behind the bound: WF05 on `enumerate`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

#[node(read)]
async fn fetch_numbered(number: usize, hit: &Hit) -> Result<usize, Error> {
    Ok(number + hit.0.len())
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<usize, Error> {
        let sizes = for (number, hit) in hits.iter().concurrent(4).enumerate() {
            fetch_numbered(number, hit)?
        };
        Ok(sizes.len())
    }
);

fn main() {}
