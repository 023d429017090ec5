//! After `.ok()` the page may be missing, and `words` wants it: WF08 on `..`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(read)]
async fn fetch(hit: &Hit) -> Result<Page, Error> {
    Ok(Page(hit.0.clone()))
}

#[node(pure)]
fn words(page: &Page) -> usize {
    page.0.split_whitespace().count()
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<usize, Error> {
        let sizes = for hit in hits.iter().concurrent(8) {
            let page = fetch(hit).ok();
            words(..)
        };
        Ok(sizes.len())
    }
);

fn main() {}
