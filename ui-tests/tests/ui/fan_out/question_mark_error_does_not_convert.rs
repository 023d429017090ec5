//! The error of the body has no `From` into that of the workflow: rustc's E0277 on `?`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

#[derive(Debug)]
struct GatherError;

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<usize, GatherError> {
        let pages = for hit in hits.iter().concurrent(8) {
            fetch(hit)?
        };
        Ok(pages.len())
    }
);

fn main() {}
