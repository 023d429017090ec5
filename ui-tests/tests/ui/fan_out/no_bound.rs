// expected: WF15 on `hits.iter()`: the `for` has no bound, so all items would run at once; help:
//   `hits.iter().concurrent(8)`
// Wrong: a `for` over an iterator, as in any function; nobody said how many items at once.

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
        let pages = for hit in hits.iter() {
            fetch(hit)?
        };
        Ok(pages.len())
    }
);

fn main() {}
