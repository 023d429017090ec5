// expected: WF17 on `hedge`: a policy behind a block sees its value only; help: `.hedge(200ms)` in the body; or
//   make the body a workflow
// Wrong: the second attempt is to fetch the whole list.

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
        .hedge(200ms);
        Ok(pages.len())
    }
);

fn main() {}
