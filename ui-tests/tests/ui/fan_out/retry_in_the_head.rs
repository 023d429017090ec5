//! A policy of the node stands in the head of the `for`: WF05 on `retry`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages = for hit in hits.iter().concurrent(8).retry(3) {
            fetch(hit).ok()
        };
        pages.len()
    }
);

fn main() {}
