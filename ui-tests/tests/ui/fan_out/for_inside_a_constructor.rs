//! The list is wrapped right where it is made: WF19 on `for`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<Vec<Page>, Error> {
        Ok(for hit in hits.iter().concurrent(8) {
            fetch(hit)?
        })
    }
);

fn main() {}
