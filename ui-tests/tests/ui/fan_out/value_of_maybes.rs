//! Every item may be missing, and the node wants them all: WF02 on `..`, and WF06 on `pages`, which nothing
//! uses then.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

#[node(pure)]
fn count(pages: &[Page]) -> usize {
    pages.len()
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> usize {
        let pages: Vec<Option<Page>> = for hit in hits.iter().concurrent(8) {
            fetch(hit).ok()
        };
        count(..)
    }
);

fn main() {}
