// expected: WF05 on `timeout`: it is no part of a head; help: `.until(2s)` for what is there by then, or
//   `.timeout(2s)` behind the body
// Wrong: a policy of the block in its head.

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
        let pages = for hit in hits.iter().concurrent(8).timeout(2s) {
            fetch(hit).ok()
        };
        pages.len()
    }
);

fn main() {}
