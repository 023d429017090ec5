// expected: WF05 on `until`: `.until(..)` stands behind `.concurrent(..)`; help:
//   `hits.iter().concurrent(8).until(2s)` (SPEC silent: may either order be accepted?)
// Wrong: the two stand in the other order.

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
        let pages = for hit in hits.iter().until(2s).concurrent(8) {
            fetch(hit).ok()
        };
        pages.len()
    }
);

fn main() {}
