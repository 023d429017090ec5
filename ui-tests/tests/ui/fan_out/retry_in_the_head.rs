// expected: WF05 on `retry`: it is no part of a head; help: `fetch(..).retry(3)` in the body
// Wrong: a policy of the node in the head of the `for`.

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
        let pages = for hit in hits.iter().concurrent(8).retry(3) {
            fetch(hit).ok()
        };
        pages.len()
    }
);

fn main() {}
