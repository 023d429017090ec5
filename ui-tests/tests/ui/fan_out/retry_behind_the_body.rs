// expected: WF17 on `retry`: a policy behind a block sees its value only; help: `fetch(hit).retry(3)` in the
//   body; or make the body a workflow, and `.retry(3)` on its call
// Wrong: the whole list is to be fetched again.

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
            fetch(hit)?
        }
        .retry(3);
        Ok(pages.len())
    }
);

fn main() {}
