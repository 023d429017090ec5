//! The bound looks at the item, which does not exist yet: rustc's E0425 on `hit`.

use dag_core::{node, workflow};
use std::io::Error;

struct Page(String);

struct Hit {
    name: String,
    weight: usize,
}

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.name.clone()))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<usize, Error> {
        let pages = for hit in hits.iter().concurrent(hit.weight) {
            fetch(hit)?
        };
        Ok(pages.len())
    }
);

fn main() {}
