// expected: WF15 on `concurent`: the `for` has no bound; help: did you mean `.concurrent(8)`
// Wrong: a typing mistake in `concurrent`.

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
        let pages = for hit in hits.iter().concurent(8) {
            fetch(hit)?
        };
        Ok(pages.len())
    }
);

fn main() {}
