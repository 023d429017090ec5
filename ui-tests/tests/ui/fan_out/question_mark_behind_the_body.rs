// expected: WF17 on the `?`: a `for` makes a `Vec`, which cannot fail; help: `fetch(hit)?` inside the body
// Wrong: the `?` stands behind the block instead of behind the node.

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
            fetch(hit)
        }?;
        Ok(pages.len())
    }
);

fn main() {}
