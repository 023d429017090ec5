//! The bound is an input, and a `u32`: rustc's E0308 on `width`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

workflow!(
    async fn gather(hits: Vec<Hit>, width: u32) -> Result<usize, Error> {
        let pages = for hit in hits.iter().concurrent(width) {
            fetch(hit)?
        };
        Ok(pages.len())
    }
);

fn main() {}
