//! `for hit in &hits`, the commonest loop of Rust, has no bound: WF15 on `for`.

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
        let pages = for hit in &hits {
            fetch(hit)?
        };
        Ok(pages.len())
    }
);

fn main() {}
