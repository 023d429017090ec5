//! The node of the body returns an `Option`: WF18 on `?`.

use dag_core::{node, workflow};
use std::io::Error;

struct Hit(String);

struct Page(String);

#[node(pure)]
fn first_page(hit: &Hit) -> Option<Page> {
    hit.0.lines().next().map(|line| Page(line.to_owned()))
}

workflow!(
    async fn gather(hits: Vec<Hit>) -> Result<usize, Error> {
        let pages = for hit in hits.iter().concurrent(8) {
            first_page(hit)?
        };
        Ok(pages.len())
    }
);

fn main() {}
