//! The whole list is to be fetched again: WF17 on `retry`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<usize, Error> {
        let pages = for hit in hits.iter().concurrent(8) {
            fetch(hit)?
        }
        .retry(3);
        Ok(pages.len())
    }
);

fn main() {}
