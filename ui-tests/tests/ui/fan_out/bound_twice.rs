//! A head has one bound, so the first of two is a method of the list: rustc's E0599 on `concurrent`.

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
        let pages = for hit in hits.iter().concurrent(2).concurrent(8) {
            fetch(hit)?
        };
        Ok(pages.len())
    }
);

fn main() {}
